@testable import FHIR
import Instruments
import Testing

@Suite("A questionnaire goes out as it came in")
struct RoundTripTests {
    @Test("nothing is lost of what somebody else wrote", arguments: 0..<200)
    func nothingIsLost(seed: Int) throws {
        let made = GeneratedQuestionnaire(seed: seed)
        let report = QuestionnaireReader.read(made.bytes)
        #expect(report.faults == [], "seed \(seed)")
        #expect(report.unsupported == [], "seed \(seed)")
        let form = try #require(report.form, "seed \(seed)")
        let written = try JSONReader.read(Array(QuestionnaireWriter.text(of: form).utf8))
        let (ours, theirs) = (lines(of: written), lines(of: made.root.composed))
        let differing = zip(ours, theirs).first { $0 != $1 }
        #expect(ours.count == theirs.count && differing == nil, "\(seed): \(differing ?? ("", ""))")
    }

    private func lines(of node: Node) -> [String] {
        JSONWriter.text(of: node.canonical).split(separator: "\n").map(String.init)
    }

    @Test("a form read again is the same form", arguments: 0..<100)
    func readAgain(seed: Int) throws {
        let form = try #require(
            QuestionnaireReader.read(GeneratedQuestionnaire(seed: seed).bytes).form)
        let again = QuestionnaireReader.read(Array(QuestionnaireWriter.text(of: form).utf8))
        #expect(again.form == form, "seed \(seed)")
    }

    @Test("the generator makes every element that must survive")
    func makesAll() {
        let all = (0..<200).map { JSONWriter.text(of: GeneratedQuestionnaire(seed: $0).root) }
            .joined()
        for element in [
            "\"group\"", "\"display\"", "\"choice\"", "\"open-choice\"", "\"integer\"",
            "\"decimal\"", "\"boolean\"", "\"date\"", "\"string\"", "\"text\"", "ordinalValue",
            "itemWeight", "\"required\"", "\"repeats\"", "\"maxLength\"", "\"initial\"",
            "\"initialSelected\"", "\"prefix\"", "\"_text\"", "\"_title\"", "\"_display\"",
            "\"_description\"", "\"_valueString\"", "\"answerValueSet\"", "\"designation\"",
            "\"exists\"", "\"=\"", "\"!=\"", "\">\"", "\"<\"", "\">=\"", "\"<=\"", "\"any\"",
            "\"all\"", "minValue", "maxValue", "\"expansion\"", "\"compose\"", "1e2", "1.50",
            "\"2026-02\"", "\"2026\"",
        ] {
            #expect(all.contains(element), "\(element)")
        }
    }

    @Test("the generator makes conditions that point forward, and parts that repeat")
    func makesForward() throws {
        let forms = (0..<60).compactMap {
            QuestionnaireReader.read(GeneratedQuestionnaire(seed: $0).bytes).form
        }
        let pointing = forms.filter { form in
            let places = form.allItems.map(\.id)
            return form.allItems.enumerated().contains { place, item in
                item.conditions.contains { condition in
                    places.firstIndex(of: condition.question).map { $0 > place } ?? false
                }
            }
        }
        #expect(!pointing.isEmpty)
        #expect(forms.contains { $0.allItems.contains { $0.kind == .group && $0.repeats } })
    }

    @Test("every shipped questionnaire goes out and comes back")
    func shipped() throws {
        let catalog = try Catalog.shipped()
        for instrument in catalog.instruments where catalog.hasTexts(instrument.id) {
            let texts = InstrumentLanguage.allCases.compactMap { catalog.texts(instrument.id, $0) }
            let form = try #require(Form(of: instrument, texts: texts))
            let report = QuestionnaireReader.read(Array(QuestionnaireWriter.text(of: form).utf8))
            #expect(report.faults == [] && report.unsupported == [])
            #expect(report.form == form)
        }
    }
}
