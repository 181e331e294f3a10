import Testing

@testable import Instruments

/// A form from elsewhere may ask about harming oneself: whoever brings it says where and from when.
struct SafetyQuestionTests {
    private let form: Form

    init() {
        func choice(_ id: ItemID, _ options: [(String, String, Int?)]) -> FormItem {
            var question = FormItem(id, .choice, Wording("Spørsmål"))
            question.options = options.map { code, words, points in
                FormOption(
                    .coding(Coding(code, system: "urn:x")),
                    Wording(words, translations: ["en": "\(words) (en)"]),
                    weight: points.map { ExactNumber($0) })
            }
            return question
        }
        form = Form(
            id: "own", version: "1", language: "nb", title: Wording("Eget"),
            items: [
                choice("points", [("a", "Aldri", 1), ("b", "Litt", 2), ("c", "Mye", 3)]),
                choice(
                    "words",
                    [("n", "Nei", nil), ("s", "Ja, noen ganger", nil), ("o", "Ofte", nil)]),
                choice("numbers", [("0", "Nei", nil), ("1", "Litt", nil), ("2", "Mye", nil)]),
                FormItem("yes", .boolean), FormItem("days", .integer), FormItem("tell", .text),
                FormItem("head", .group),
            ])
    }

    private func alarms(_ item: ItemID, _ typed: String, on answer: Answer) -> Bool? {
        SafetyQuestion(item, typed: typed, in: form)?.rule(in: form)?
            .triggered(by: Answers([item: answer]))
    }

    private func code(_ code: String) -> Answer { .given([.coding(Coding(code))]) }

    @Test func `points alarm from the lowest that was named, by points and by code`() {
        for (points, code, isAlarming) in [(1, "a", false), (2, "b", true), (3, "c", true)] {
            #expect(alarms("points", " 2 ", on: .value(points)) == isAlarming)
            #expect(alarms("points", "2", on: self.code(code)) == isAlarming)
            #expect(alarms("points", "litt, MYE", on: .value(points)) == isAlarming)
            #expect(alarms("points", "Litt (en); c", on: self.code(code)) == isAlarming)
        }
        #expect(alarms("points", "2", on: .value(9)) == true)
        #expect(alarms("points", "2", on: .declined) == false)
    }

    @Test func `answers without points alarm by their words or codes`() {
        #expect(alarms("words", "Ja, noen ganger", on: code("s")) == true)
        #expect(alarms("words", "s,o", on: code("o")) == true)
        #expect(alarms("words", "s,o", on: code("n")) == false)
        #expect(alarms("words", "o", on: .given([.text("ofte")])) == false)
        #expect(alarms("yes", "Ja", on: .given([.boolean(true)])) == true)
        #expect(alarms("yes", "ja", on: .given([.boolean(false)])) == false)
    }

    @Test func `codes that are numbers, and whole numbers, alarm from the lowest on`() {
        #expect(alarms("numbers", "1", on: code("2")) == true)
        #expect(alarms("numbers", "1", on: code("0")) == false)
        #expect(alarms("days", "3", on: .given([.integer(4)])) == true)
        #expect(alarms("days", "3", on: .given([.integer(2)])) == false)
    }

    @Test(
        arguments: [
            ("points", ""), ("points", "4"), ("points", "1"), ("points", "aldri, litt, mye"),
            ("points", "litt, ofte"), ("words", "1"), ("yes", "ja, nei"), ("yes", "kanskje"),
            ("days", "ofte"), ("tell", "1"), ("head", "1"), ("nobody", "1"),
        ] as [(ItemID, String)])
    func `what no answer or every answer would raise is no rule`(item: ItemID, typed: String) {
        #expect(SafetyQuestion(item, typed: typed, in: form) == nil)
    }

    @Test func `what may be answered calmly is the last answer that does not alarm`() throws {
        func calm(_ item: ItemID, _ typed: String) -> String? {
            let rule = SafetyQuestion(item, typed: typed, in: form)?.rule(in: form)
            return rule?.calm(among: form.item(item)?.options ?? [])?.wording?.text
        }
        #expect(calm("points", "3") == "Litt")
        #expect(calm("points", "litt, mye") == "Aldri")
        #expect(calm("words", "ofte") == "Ja, noen ganger")
        #expect(calm("numbers", "1") == "Nei")
        let texts = try #require(try shipped().texts("phq9", .en))
        let phq9 = try #require(Form(of: try shipped("phq9"), texts: [texts]))
        let rule = try shipped("phq9").safety[0]
        #expect(rule.calm(among: phq9.item("9")?.options ?? [])?.weight == ExactNumber(0))
    }

    @Test func `a rule for another form does not hold for this one`() {
        #expect(SafetyQuestion("gone", .from(1)).rule(in: form) == nil)
        #expect(SafetyQuestion("points", .answers([.boolean(true)])).rule(in: form) == nil)
        #expect(SafetyQuestion("tell", .from(1)).rule(in: form) == nil)
    }
}
