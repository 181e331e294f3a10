@testable import FHIR
import Instruments
import Testing

@Suite("What cannot be asked is told, never dropped in silence")
struct LeftOutTests {
    private func read(_ items: String, more: String = "") -> ImportReport {
        let text = """
            {"resourceType": "Questionnaire", "status": "active", "id": "q"\(more), "item": [\(items)]}
            """
        return QuestionnaireReader.read(Array(text.utf8))
    }

    private let number = #"{"linkId": "n", "type": "integer"}"#

    @Test(
        "kinds of question, and everything under them",
        arguments: [
            "attachment", "reference", "quantity", "time", "dateTime", "url", "question",
        ])
    func kinds(kind: String) throws {
        let report = read(
            #"""
            {"linkId": "a", "type": "\#(kind)", "item": [{"linkId": "b", "type": "string"}]},
            {"linkId": "c", "type": "string", "enableWhen": [
              {"question": "b", "operator": "exists", "answerBoolean": true}]}
            """#)
        #expect(
            report.unsupported == [
                ImportFault(.kindLeftOut(kind), item: "a", path: "item[0]"),
                ImportFault(.underLeftOut, item: "b", path: "item[0].item[0]"),
                ImportFault(.conditionOnLeftOut("b"), item: "c", path: "item[1].enableWhen"),
            ])
        let form = try #require(report.form)
        #expect(form.allItems.map(\.id) == ["c"])
        #expect(form.items[0].conditions == [])
    }

    @Test("unknown elements and extensions, wherever they stand")
    func unknown() {
        let report = read(
            #"""
            {"linkId": "a", "type": "choice", "readOnly": true, "code": [{"code": "x"}],
             "extension": [{"url": "http://example.org/slider", "valueInteger": 1}],
             "_linkId": {"extension": []},
             "_text": {"id": "t"}, "text": "A",
             "answerOption": [{"valueCoding": {"code": "1", "version": "2", "extension": [{"url": "u:1"}]},
                               "id": "o"}],
             "enableWhen": [{"question": "n", "operator": "=", "answerInteger": 1, "extension": [{"url": "u:2"}]}]},
            {"linkId": "n", "type": "integer", "initial": [{"valueInteger": 1, "id": "i"}]}
            """#,
            more:
                #", "purpose": "P", "extension": [{"url": "u:3"}], "contained": [{"resourceType": "Patient"}]"#
        )
        #expect(report.faults == [])
        #expect(
            Set(report.unsupported.map(\.path)) == [
                "purpose", "extension[0]", "contained[0]", "item[0].readOnly", "item[0].code",
                "item[0].extension[0]", "item[0]._linkId", "item[0]._text.id",
                "item[0].answerOption[0].valueCoding.version",
                "item[0].answerOption[0].valueCoding.extension[0]", "item[0].answerOption[0].id",
                "item[0].enableWhen[0].extension[0]", "item[1].initial[0].id",
            ])
        let extensions = report.unsupported.map(\.problem).filter {
            if case .unknownExtension = $0 { true } else { false }
        }
        #expect(extensions.count == 4)
    }

    @Test("a condition that cannot be said takes the item's others with it: it is asked of all")
    func conditions() throws {
        let report = read(
            number + ","
                + #"""
                {"linkId": "c", "type": "string", "enableBehavior": "all", "enableWhen": [
                  {"question": "n", "operator": "=", "answerInteger": 1},
                  {"question": "n", "operator": "=", "answerQuantity": {"value": 1}}]}
                """#)
        #expect(
            report.unsupported.map(\.path) == [
                "item[1].enableWhen[1].answerQuantity", "item[1].enableWhen",
            ])
        #expect(try #require(report.form).items[1].conditions == [])
    }

    @Test("options that lie elsewhere, and codes that are found by rule")
    func lists() {
        let elsewhere = read(
            number
                + #", {"linkId": "c", "type": "choice", "answerValueSet": "http://x.example/vs"}"#)
        #expect(elsewhere.faults == [])
        #expect(elsewhere.unsupported.map(\.problem) == [.listElsewhere("http://x.example/vs")])
        let filtered = read(
            number + ##", {"linkId": "c", "type": "choice", "answerValueSet": "#v"}"##,
            more:
                ##", "contained": [{"resourceType": "ValueSet", "id": "v", "status": "active", "compose": {"include": [{"system": "s", "filter": []}]}}]"##
        )
        #expect(filtered.faults == [])
        #expect(
            filtered.unsupported.map(\.path) == [
                "contained[0].compose.include[0].filter", "item[1].answerValueSet",
            ])
    }

    @Test("an expanded list gives its codes")
    func expansion() throws {
        let report = read(
            ##"{"linkId": "c", "type": "choice", "answerValueSet": "#v"}"##,
            more:
                ##", "contained": [{"resourceType": "ValueSet", "id": "v", "status": "active", "expansion": {"timestamp": "2026", "contains": [{"system": "s", "code": "1", "display": "En", "designation": [{"language": "nn", "value": "Ein"}]}]}}]"##
        )
        #expect(report.unsupported.map(\.path) == ["contained[0].expansion.timestamp"])
        let option = try #require(report.form?.items.first?.options.first)
        #expect(option.value == .coding(Coding("1", system: "s")))
        #expect(option.wording == Wording("En", translations: ["nn": "Ein"]))
    }

    @Test("a group that may be filled in again is marked so, and nothing is lost")
    func repeatingGroup() {
        let report = read(
            #"{"linkId": "g", "type": "group", "repeats": true, "item": [\#(number)]}"#)
        #expect(report.unsupported == [])
        #expect(report.form?.items.first?.repeats == true)
        #expect(report.form?.items.first?.repetition == .part)
    }

    @Test("a list nobody asks by, a second bound, a length of a yes, a join of nothing")
    func smallLosses() throws {
        let bound =
            #"{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1}"#
        let report = read(
            #"""
            {"linkId": "n", "type": "integer", "maxLength": 2, "extension": [\#(bound), \#(bound)]},
            {"linkId": "y", "type": "boolean", "maxLength": 3, "enableBehavior": "any"}
            """#,
            more:
                #", "contained": [{"resourceType": "ValueSet", "id": "v", "status": "active", "compose": {"include": [{"concept": [{"code": "1"}]}]}}]"#
        )
        #expect(report.faults == [])
        #expect(
            report.unsupported.map(\.problem) == [
                .twice("http://hl7.org/fhir/StructureDefinition/minValue"), .valueLeftOut("3"),
                .valueLeftOut("any"), .listUnused("v"),
            ])
        let form = try #require(report.form)
        #expect(form.item("n")?.takes(.integer(99)) == true)
        #expect(form.item("n")?.takes(.integer(100)) == false)
        #expect(form.item("y")?.maxLength == nil)
    }

    @Test("languages are known however they are written, and one of two alike is told")
    func languages() throws {
        let said = [
            ("en-GB", "A colour"), ("en-US", "A color"), ("uk-UA", "Колір"), ("de", "Farbe"),
        ]
        .map { tag, words in
            #"""
            {"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
              {"url": "lang", "valueCode": "\#(tag)"}, {"url": "content", "valueString": "\#(words)"}]}
            """#
        }.joined(separator: ",")
        for (tag, plain) in [("nb-NO", "nb"), ("no", "nb"), ("no-NO", "nb"), ("nn-NO", "nn")] {
            let report = read(
                #"{"linkId": "a", "type": "text", "text": "Farge", "_text": {"extension": [\#(said)]}}"#,
                more: #", "language": "\#(tag)", "title": "T""#)
            let form = try #require(report.form)
            #expect(form.language == plain && form.speaks(plain), "\(tag)")
            #expect(
                form.items.first?.wording?.translations
                    == ["en": "A colour", "uk": "Колір", "de": "Farbe"])
            #expect(report.unsupported.map(\.problem) == [.twice("en")])
        }
    }

    @Test("beyond two thousand lines it is counted how many more there are")
    func beyond() {
        let items = (0..<1_500).map {
            #"{"linkId": "\#($0)", "type": "string", "readOnly": true, "code": []}"#
        }.joined(separator: ",")
        let report = read(items)
        #expect(report.unsupported.count == ImportBounds.told)
        #expect(report.untoldUnsupported == 3_000 - ImportBounds.told)
    }
}
