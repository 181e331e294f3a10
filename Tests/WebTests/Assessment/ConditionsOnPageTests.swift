import Domain
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// Questions that hang on an answer, on the whole page.
struct ConditionsOnPageTests {
    /// "Er det varmt?", and only for who says yes: "Hvor varmt?", and for who is above 20: "Hvorfor?".
    private let items: [FormItem] = {
        var warm = FormItem("warm", .boolean, Wording("Er det varmt?"))
        warm.isRequired = true
        var degrees = FormItem("degrees", .integer, Wording("Hvor varmt?"))
        degrees.conditions = [FormCondition("warm", .equal, .boolean(true))]
        var why = FormItem("why", .string, Wording("Hvorfor?"))
        why.conditions = [FormCondition("degrees", .above, .integer(20))]
        return [warm, degrees, why]
    }()

    func sheet(_ given: Answers = Answers()) -> AnsweringSheet {
        TriedForm.sheet(items: items, given: given)
    }

    func page(_ sheet: AnsweringSheet, _ form: FormState? = nil) -> String {
        AnsweringWholePage(
            sheet: sheet, form: form ?? sheet.start,
            frame: AnsweringFrame(texts: .nb, home: Paths.home)
        ).page.html.string
    }

    @Test func `on the whole page a question stands once the answers it hangs on are saved`() throws
    {
        let first = sheet()
        #expect(page(first).contains("Er det varmt?"))
        #expect(!page(first).contains("Hvor varmt?") && !page(first).contains("Hvorfor?"))
        let yes = try first.turn(TriedForm.hidden + [("q-warm", "=true")])
        #expect(yes.state.faults.isEmpty)
        let second = sheet(yes.answers)
        #expect(page(second).contains("Hvor varmt?") && !page(second).contains("Hvorfor?"))
        #expect(second.left.map(\.id) == ["degrees"])
        let hot = try second.turn(
            TriedForm.hidden + [("q-warm", "=true"), ("q-degrees", "31")])
        #expect(page(sheet(hot.answers)).contains("Hvorfor?"))
    }

    @Test func `an answer that is changed takes its questions away, and theirs do not count`()
        throws
    {
        let given = Answers([
            "warm": .given([.boolean(true)]), "degrees": .given([.integer(31)]),
            "why": .given([.text("Ovnen")]),
        ])
        let full = sheet(given)
        #expect(page(full).contains("value=\"Ovnen\"") && full.left.isEmpty)
        let no = try full.turn(
            TriedForm.hidden + [
                ("q-warm", "=false"), ("q-degrees", "31"), ("q-why", "Ovnen"),
            ])
        #expect(no.state.faults.isEmpty)
        var after = given
        after["warm"] = no.answers["warm"]
        let less = sheet(after)
        #expect(!page(less).contains("Hvor varmt?") && !page(less).contains("Hvorfor?"))
        #expect(less.questions.map(\.id) == ["warm"] && less.left.isEmpty)
    }
}

extension ConditionsOnPageTests {
    @Test func `a question that came after the page was opened is not taken for one emptied`()
        throws
    {
        let kept = Answers([
            "warm": .given([.boolean(true)]), "degrees": .given([.integer(15)]),
        ])
        let now = sheet(kept)
        let before = try now.turn(TriedForm.hidden + [("q-warm", "=true")])
        #expect(before.emptied.isEmpty && before.asked == ["warm"])
        let shown = try now.turn(TriedForm.hidden + [("q-warm", "=true"), ("on-degrees", "yes")])
        #expect(shown.emptied == ["degrees"])
        #expect(page(now).contains("name=\"on-degrees\""))
        #expect(!page(now).contains("name=\"on-warm\""))
    }
}
