@testable import FHIR
import Foundation
import Instruments
import Testing

@Suite("A file from nobody knows whom")
struct HostileFileTests {
    @Test("noise ends in a report", arguments: 0..<40)
    func noise(seed: Int) {
        var dice = Dice(seed: seed)
        for _ in 0..<50 {
            let bytes = (0..<dice.number(0...400)).map { _ in UInt8(dice.number(0...255)) }
            #expect(QuestionnaireReader.read(bytes).form == nil)
            let alphabet = Array(#"{}[]",:\u0eE+-.19tfn aD8"#.utf8)
            let likely = (0..<dice.number(0...400)).map { _ in dice.one(of: alphabet) }
            #expect(QuestionnaireReader.read(likely).form == nil)
        }
    }

    @Test("a questionnaire cut short or changed anywhere ends in a report", arguments: 0..<40)
    func broken(seed: Int) {
        var dice = Dice(seed: seed)
        let whole = GeneratedQuestionnaire(seed: seed).bytes
        for _ in 0..<40 {
            let cut = Array(whole.prefix(dice.number(0...whole.count - 3)))
            #expect(QuestionnaireReader.read(cut).form == nil)
            var changed = whole
            for _ in 0..<dice.number(1...4) {
                changed[dice.number(0...changed.count - 1)] = UInt8(dice.number(0...255))
            }
            let report = QuestionnaireReader.read(changed)
            #expect((report.form == nil) == !report.faults.isEmpty)
        }
    }

    @Test("the biggest files end in time")
    func time() {
        let clock = ContinuousClock()
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 4_000_000)
        let chain = (0..<2_000).map { number in
            let condition =
                #""enableWhen": [{"question": "\#(number + 1)", "operator": "exists", "answerBoolean": true}],"#
            return
                #"{"linkId": "\#(number)", \#(number < 1_999 ? condition : "") "type": "integer"}"#
        }
        let options = #"{"valueInteger": 1},"#
        let many = String(repeating: options, count: 200_000).dropLast()
        func questionnaire(_ items: String) -> [UInt8] {
            Array(
                #"{"resourceType": "Questionnaire", "status": "active", "item": [\#(items)]}"#.utf8)
        }
        let files = [
            deep, questionnaire(chain.joined(separator: ",")),
            questionnaire(#"{"linkId": "c", "type": "choice", "answerOption": [\#(many)]}"#),
            questionnaire(
                String(repeating: #"{"linkId": "1"},"#, count: 200_000).dropLast().description),
        ]
        for file in files {
            let took = clock.measure { _ = QuestionnaireReader.read(file) }
            #expect(took < .seconds(300))
        }
    }

    @Test("a chain of two thousand conditions is decided, in whatever order it stands")
    func chain() throws {
        for step in [1, -1] {
            let items = (0..<2_000).map { number in
                var item = FormItem(ItemID(rawValue: "\(number)"), .boolean)
                let other = number - step
                if (0..<2_000).contains(other) {
                    item.conditions = [
                        FormCondition(ItemID(rawValue: "\(other)"), .equal, .boolean(true))
                    ]
                }
                return item
            }
            let form = Form(id: "f", version: "", language: "nb", title: Wording("F"), items: items)
            let given = items.map { ($0.id, Answer.given([.boolean(true)])) }
            let asked = form.asked(after: Answers(Dictionary(uniqueKeysWithValues: given)))
            #expect(asked.count == 2_000)
        }
    }

    @Test("JSON is read as RFC 8259 has it")
    func json() throws {
        func read(_ text: String) -> Node? { try? JSONReader.read(Array(text.utf8)) }
        #expect(read(#""\u00e5\ud83d\ude00\n\/""#) == .text("å😀\n/"))
        #expect(read("-0.50e+10") == .number("-0.50e+10"))
        #expect(read("\u{FEFF}{}") == .object([]))
        for wrong in [
            "01", "-", "1.", ".5", "1e", "+1", "nul", "\"\u{1}\"", #""\ud83d""#, #""\udc00""#,
            #""\x""#, "[1,]", #"{"a" 1}"#, #"{"a": 1,}"#, "{a: 1}", "1 2", "\"", "[", #"{"a""#,
            "NaN",
        ] {
            #expect(read(wrong) == nil, "\(wrong)")
        }
        #expect((try? JSONReader.read([0x22, 0xFF, 0x22])) == nil)
    }

    @Test("what we write, any reader of JSON can read", arguments: 0..<20)
    func written(seed: Int) throws {
        let bytes = GeneratedQuestionnaire(seed: seed).bytes
        let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        #expect(read?["id"] as? String == "q-\(seed)")
    }
}
