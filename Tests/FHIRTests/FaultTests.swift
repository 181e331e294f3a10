@testable import FHIR
import Instruments
import Testing

@Suite("A questionnaire with faults tells all of them")
struct FaultTests {
    private func read(_ items: String, more: String = "") -> ImportReport {
        let text = """
            {"resourceType": "Questionnaire", "status": "active", "id": "q"\(more), "item": [\(items)]}
            """
        return QuestionnaireReader.read(Array(text.utf8))
    }

    private func faults(_ items: String, more: String = "") -> [ImportFault] {
        let report = read(items, more: more)
        #expect((report.form == nil) == !report.faults.isEmpty)
        return report.faults
    }

    private let yes = #"{"linkId": "yes", "type": "boolean"}"#
    private let number = #"{"linkId": "n", "type": "integer"}"#

    private func question(_ rest: String, id: String = "q1") -> String {
        #"{"linkId": "\#(id)", \#(rest)}"#
    }

    private func asked(_ condition: String) -> String {
        question(#""type": "string", "enableWhen": [{\#(condition)}]"#)
    }

    @Test("names: missing, twice, with a line break")
    func names() {
        #expect(faults(#"{"type": "string"}"#) == [ImportFault(.missing, path: "item[0].linkId")])
        #expect(
            faults(yes + "," + yes) == [
                ImportFault(.itemTwice(words: []), item: "yes", path: "item[1].linkId")
            ])
        let broken = faults(#"{"linkId": "a\nb", "type": "string"}"#)
        #expect(broken.map(\.problem) == [.badName("a\nb")])
    }

    @Test("kinds: none, unknown")
    func kinds() {
        #expect(faults(#"{"linkId": "a"}, \#(yes)"#).map(\.path) == ["item[0].type"])
        let unknown = faults(#"{"linkId": "a", "type": "smell"}, \#(yes)"#)
        #expect(unknown.map(\.item) == ["a"])
        guard case .unknownWord("smell", _)? = unknown.first?.problem else {
            Issue.record("not told")
            return
        }
    }

    @Test("conditions: on nothing, on itself, on a heading, in a circle")
    func conditions() {
        let isTrue = #""operator": "=", "answerBoolean": true"#
        #expect(
            faults(asked(#""question": "x", \#(isTrue)"#)).map(\.problem)
                == [.conditionOnMissing("x")])
        #expect(
            faults(asked(#""question": "q1", \#(isTrue)"#)).map(\.problem) == [.conditionOnItself])
        let heading = #"{"linkId": "h", "type": "display", "text": "H"}"#
        #expect(
            faults(heading + "," + asked(#""question": "h", \#(isTrue)"#)).map(\.problem)
                == [.conditionOnNoQuestion("h")])
        let one = question(
            #""type": "boolean", "enableWhen": [{"question": "b", \#(isTrue)}]"#, id: "a")
        let two = question(
            #""type": "boolean", "enableWhen": [{"question": "a", \#(isTrue)}]"#, id: "b")
        let after = question(
            #""type": "boolean", "enableWhen": [{"question": "a", \#(isTrue)}]"#, id: "c")
        let circle = faults([one, two, after].joined(separator: ","))
        #expect(circle.map(\.item) == ["a", "b"])
        #expect(circle.allSatisfy { $0.problem == .conditionsInCircle })
    }

    @Test("a question that hangs on one under itself goes round too")
    func circleOverParent() {
        let found = faults(
            #"""
            {"linkId": "g", "type": "group", "text": "G",
             "enableWhen": [{"question": "in", "operator": "exists", "answerBoolean": true}],
             "item": [{"linkId": "in", "type": "integer"}]}
            """#)
        #expect(found.map(\.problem) == [.conditionsInCircle])
    }

    @Test("conditions: two without a join, an operator or an answer that does not fit")
    func tests() {
        let two = #"{"question": "n", "operator": "exists", "answerBoolean": true}"#
        #expect(
            faults(number + "," + question(#""type": "string", "enableWhen": [\#(two), \#(two)]"#))
                .map(\.problem) == [.conditionsWithoutJoin])
        let cases: [(String, ImportProblem)] = [
            (
                #""question": "yes", "operator": ">", "answerBoolean": true"#,
                .testDoesNotFit(.above)
            ),
            (#""question": "yes", "operator": "=", "answerInteger": 1"#, .answerDoesNotFit),
            (#""question": "yes", "operator": "exists", "answerInteger": 1"#, .answerDoesNotFit),
            (#""question": "n", "operator": "=", "answerString": "1""#, .answerDoesNotFit),
            (
                #""question": "n", "operator": "=", "answerCoding": {"code": "1"}"#,
                .answerDoesNotFit
            ),
            (#""question": "n", "operator": "=""#, .missing),
            (#""operator": "=", "answerInteger": 1"#, .missing),
            (#""question": "n", "answerInteger": 1"#, .missing),
            (
                #""question": "n", "operator": "=", "answerInteger": 1, "answerDecimal": 1.0"#,
                .twice("answer[x]")
            ),
        ]
        for (condition, problem) in cases {
            let found = faults([yes, number, asked(condition)].joined(separator: ","))
            #expect(found.map(\.problem) == [problem], "\(condition)")
            #expect(found.first?.item == "q1" && found.first?.path.contains("enableWhen") == true)
        }
        let known = FormTest.allCases.map(\.rawValue)
        #expect(
            faults(number + "," + asked(#""question": "n", "operator": "~", "answerInteger": 1"#))
                .map(\.problem) == [.unknownWord("~", known: known)])
    }

    @Test("options: where none can be, where they must be, twice, with a weight that is no number")
    func options() {
        let option = #"{"valueString": "a"}"#
        let weight =
            #"{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueString": "x"}"#
        let cases: [(String, [ImportProblem])] = [
            (#""type": "integer", "answerOption": [\#(option)]"#, [.optionsWithoutChoice]),
            (#""type": "choice""#, [.choiceWithoutOptions]),
            (#""type": "choice", "answerOption": [\#(option), \#(option)]"#, [.optionTwice("a")]),
            (
                #""type": "choice", "answerOption": [{"valueString": "a", "extension": [\#(weight)]}]"#,
                [.weightIsNoNumber]
            ),
            (
                #""type": "choice", "answerOption": [\#(option)], "initial": [{"valueString": "a"}]"#,
                [.initialBesideOptions]
            ),
            (
                #""type": "choice", "answerOption": [{"valueString": "a", "initialSelected": true}, {"valueString": "b", "initialSelected": true}]"#,
                [.severalInitials]
            ),
            (
                #""type": "choice", "answerOption": [{"valueCoding": {"display": "A"}}]"#,
                [.missing, .choiceWithoutOptions]
            ),
        ]
        for (rest, problems) in cases {
            #expect(faults(question(rest)).map(\.problem) == problems, "\(rest)")
        }
    }

    @Test("first answers, lengths and bounds that do not fit; text and headings with too much")
    func values() {
        let cases: [(String, [ImportProblem])] = [
            (
                #""type": "group", "initial": [{"valueInteger": 1}], "item": [\#(yes)]"#,
                [.initialOfGroup]
            ),
            (#""type": "integer", "initial": [{"valueString": "a"}]"#, [.initialDoesNotFit]),
            (
                #""type": "integer", "initial": [{"valueInteger": 1}, {"valueInteger": 2}]"#,
                [.severalInitials]
            ),
            (
                #""type": "date", "initial": [{"valueDate": "2026-02-30"}]"#,
                [.wrongKind(expected: .date)]
            ),
            (#""type": "date", "maxLength": 5"#, [.lengthDoesNotFit]),
            (#""type": "string", "maxLength": -5"#, [.lengthDoesNotFit]),
            (#""type": "string", "maxLength": 5.5"#, [.wrongKind(expected: .wholeNumber)]),
            (#""type": "string", "required": "yes""#, [.wrongKind(expected: .trueOrFalse)]),
            (#""type": "string", "text": 5"#, [.wrongKind(expected: .text)]),
            (#""type": "string", "item": {}"#, [.wrongKind(expected: .list)]),
            (#""type": "string", "enableWhen": [5]"#, [.wrongKind(expected: .object)]),
            (#""type": "display", "item": [\#(yes)]"#, [.itemsUnderDisplay]),
            (
                #""type": "display", "required": true, "repeats": true"#,
                [.displayCannot("required"), .displayCannot("repeats")]
            ),
            (#""type": "group""#, [.emptyGroup]),
            (
                #""type": "string", "modifierExtension": [{"url": "u"}]"#,
                [.modifies("modifierExtension")]
            ),
            (#""type": "string", "type": "string""#, [.twice("type")]),
        ]
        for (rest, problems) in cases {
            let found = faults(question(rest) + "," + number).map(\.problem)
            #expect(found == problems, "\(rest)")
        }
    }

    @Test("all at once, each with item and place")
    func allAtOnce() {
        let found = faults(
            [
                #"{"linkId": "a", "type": "smell"}"#, #"{"type": "string"}"#,
                #"{"linkId": "b", "type": "choice"}"#, yes, yes,
                #"{"linkId": "c", "type": "string", "enableWhen": [{"question": "zz", "operator": "exists", "answerBoolean": true}]}"#,
            ].joined(separator: ","))
        #expect(found.count == 5)
        #expect(Set(found.compactMap(\.item)) == ["a", "b", "yes", "c"])
        #expect(found.allSatisfy { $0.path.hasPrefix("item[") })
    }

    @Test("files that are no questionnaire")
    func files() {
        func problems(_ text: String) -> [ImportProblem] {
            QuestionnaireReader.read(Array(text.utf8)).faults.map(\.problem)
        }
        #expect(problems("{\n\"a\": tru}") == [.notJSON(line: 2)])
        #expect(problems("") == [.notJSON(line: 1)])
        #expect(problems("[]") == [.wrongKind(expected: .object)])
        #expect(problems(#"{"resourceType": "Patient"}"#) == [.otherResource("Patient")])
        #expect(
            problems(#"{"resourceType": "Questionnaire", "status": "active"}"#) == [.noQuestions])
        #expect(
            problems(#"{"resourceType": "Questionnaire"}"#) == [.missing, .noQuestions])
        let big = [UInt8](repeating: 0x20, count: 4 * 1024 * 1024 + 1)
        #expect(
            QuestionnaireReader.read(big).faults.map(\.problem) == [.tooBig(bytes: 4 * 1024 * 1024)]
        )
    }

    @Test("too deep and too many are told once")
    func bounds() {
        func nested(_ levels: Int) -> String {
            (1..<levels).map { #"{"linkId": "g\#($0)", "type": "group", "item": ["# }.joined()
                + yes + String(repeating: "]}", count: levels - 1)
        }
        #expect(faults(nested(20)) == [])
        #expect(faults(nested(21)).map(\.problem).contains(.tooDeep(levels: 20)))
        #expect(faults(nested(500)).map(\.problem) == [.tooDeep(levels: 20)])
        let many = (0..<2_001).map { question(#""type": "integer""#, id: "\($0)") }
        #expect(faults(many.joined(separator: ",")).map(\.problem) == [.tooManyItems(2_000)])
        #expect(faults(many.dropLast().joined(separator: ",")) == [])
    }
}
