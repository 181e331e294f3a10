import Instruments
import Testing

/// Parts of a form that are filled in several times.
struct RepeatedPartTests {
    private let yes = Answer.given([.boolean(true)])

    /// Each child with a name, whether it goes to school and which, and its doctors; then a question
    /// about the last.
    private var form: Form {
        var school = FormItem("school", .string, Wording("Hvilken?"))
        school.conditions = [FormCondition("goes", .equal, .boolean(true))]
        var doctor = FormItem("doctor", .group, Wording("Lege"))
        doctor.repetition = .part
        doctor.items = [FormItem("who", .string, Wording("Hvem?"))]
        var child = FormItem("child", .group, Wording("Barn", translations: ["en": "Child"]))
        child.repetition = .part
        child.items = [
            FormItem("name", .string), FormItem("goes", .boolean), school, doctor,
        ]
        var last = FormItem("last", .string)
        last.conditions = [FormCondition("goes", .equal, .boolean(true))]
        return Form(
            id: "kin", version: "1", language: "nb", title: Wording("Barna"),
            items: [child, FormItem("all", .integer), last])
    }

    private func id(_ item: ItemID, _ times: Int..., more: Bool = false) -> ItemID {
        Occurrence(item, isOneMore: more, times: times).id
    }

    private func asked(_ given: [ItemID: Answer]) -> [String] {
        form.questions(after: Answers(given)).map(\.id.readable)
    }

    @Test func `a part is asked once, and whether there is one more`() {
        #expect(asked([:]) == ["name", "goes", "who", "doctor~+", "child~+", "all"])
    }

    @Test func `each yes asks it once more, each time for itself`() {
        let more = id("child", 1, more: true)
        #expect(
            asked([more: yes]) == [
                "name", "goes", "who", "doctor~+", "child~+",
                "name~2", "goes~2", "who~2", "doctor~+~2", "child~+~2", "all",
            ])
        let twice = [more: yes, id("doctor", 2, 1, more: true): yes]
        #expect(asked(twice).contains("who~2~2"))
        #expect(!asked(twice).contains("who~1~2"))
    }

    @Test func `a no takes it away, and a later yes alone brings nothing`() {
        let no = Answer.given([.boolean(false)])
        #expect(!asked([id("child", 1, more: true): no]).contains("name~2"))
        #expect(!asked([id("child", 1, more: true): .declined]).contains("name~2"))
        #expect(!asked([id("child", 2, more: true): yes]).contains("name~3"))
    }

    @Test func `a condition looks at its own time, and from outside at the last`() {
        let more = id("child", 1, more: true)
        let first = asked(["goes": yes, more: yes])
        #expect(first.contains("school") && !first.contains("school~2"))
        #expect(!first.contains("last"))
        let second = asked([id("goes", 2): yes, more: yes])
        #expect(!second.contains("school") && second.contains("school~2"))
        #expect(second.contains("last"))
    }

    @Test func `the words of a later time carry its number`() throws {
        let more = id("child", 1, more: true)
        let items = form.asked(after: Answers([more: yes]))
        let again = try #require(items.first { $0.id == id("child", 2) })
        #expect(again.wording == Wording("Barn (2)", translations: ["en": "Child (2)"]))
        let question = try #require(items.first { $0.id == more }?.wording)
        #expect(question.said(in: "nb") == "Vil du fylle ut «Barn» en gang til?")
        #expect(question.said(in: "en") == "Would you like to fill in “Child” once more?")
    }

    @Test func `there is an end to it`() {
        let all = (1...99).map { (id("child", $0, more: true), yes) }
        let names = asked(Dictionary(all) { $1 }).filter { $0.hasPrefix("name") }
        #expect(names.count == Form.mostTimes)
        #expect(form.item(id("name", Form.mostTimes)) != nil)
        #expect(form.item(id("name", Form.mostTimes + 1)) == nil)
    }

    @Test func `an answer fits its question whichever time it is given`() {
        let fits = Answers([id("name", 3): .given([.text("Ola")])])
        #expect(form.faults(in: fits) == [])
        let wrong: [Answers] = [
            Answers([id("name", 3): yes]), Answers([id("all", 2): .given([.integer(1)])]),
            Answers([id("name", 2, 2): .given([.text("Ola")])]),
            Answers([id("all", 1, more: true): yes]),
        ]
        for answers in wrong { #expect(form.faults(in: answers).count == 1) }
    }

    @Test func `names are read as they were made, and others stay what they are`() {
        for occurrence in [
            Occurrence("a"), Occurrence("a", times: [2]), Occurrence("a", times: [1, 3]),
            Occurrence("a", isOneMore: true), Occurrence("a~2", isOneMore: true, times: [4, 1, 2]),
        ] {
            #expect(Occurrence(occurrence.id) == occurrence)
        }
        #expect(Occurrence("a", times: [1, 1]).id == "a")
        #expect(Occurrence("a~2") == Occurrence("a~2", times: []))
    }

    @Test func `what is asked several times is not added up, and a part brought before stays one`()
    {
        #expect(form.askedOnce.map(\.id) == ["all", "last"])
        var old = form.items[0]
        old.repetition = nil
        let before = Form(
            id: "kin", version: "1", language: "nb", title: Wording("Barna"), items: [old])
        let asked = before.questions(after: Answers()).map(\.id)
        #expect(asked == ["name", "goes", "who", Occurrence("doctor", isOneMore: true).id])
    }

    @Test func `an alarming answer alarms whichever time it is given`() {
        let rule = SafetyRule(item: "harm", from: 1, path: "self-harm")
        let other = id("harm", 3)
        #expect(rule.alarming(in: Answers([other: .given([.integer(2)])])) == other)
        #expect(rule.alarming(in: Answers(["harm2": .value(2), other: .value(0)])) == nil)
        #expect(!rule.triggered(by: Answers([id("harm", 1, more: true): .value(2)])))
    }
}
