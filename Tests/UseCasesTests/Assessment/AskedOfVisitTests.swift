import Instruments
import TestSupport
import Testing

/// What is asked where only some answers may be known.
struct AskedOfVisitTests {
    private func asked(_ form: Form, _ given: [ItemID: Answer]) -> [ItemID] {
        form.asked(settledBy: Answers(given)).map(\.id)
    }

    private let yes = Answer.given([.boolean(true)])
    private let no = Answer.given([.boolean(false)])

    @Test func `nothing that hangs on an answer is asked before that is given`() {
        #expect(asked(hangingForm, [:]) == ["warm", "end"])
        #expect(asked(hangingForm, ["warm": yes]) == ["warm", "degrees", "end"])
        #expect(asked(hangingForm, ["warm": no]) == ["warm", "cold", "end"])
        #expect(asked(hangingForm, ["warm": .declined]) == ["warm", "cold", "end"])
        #expect(asked(hangingForm, ["degrees": .given([.integer(3)])]) == ["warm", "end"])
    }

    @Test func `one answer settles it where one is enough, and both where both are needed`() {
        for (join, settled) in [(ConditionJoin.any, true), (.all, false)] {
            let first = FormItem("a", .boolean, Wording("A"))
            let second = FormItem("b", .boolean, Wording("B"))
            var third = FormItem("c", .boolean, Wording("C"))
            third.conditions = ["a", "b"].map { FormCondition($0, .equal, .boolean(true)) }
            third.join = join
            let form = Form(
                id: "joined", version: "1", language: "nb", title: Wording("X"),
                items: [first, second, third])
            #expect(asked(form, ["a": yes]).contains("c") == settled)
            #expect(!asked(form, ["a": no]).contains("c"))
            #expect(asked(form, ["a": yes, "b": yes]).contains("c"))
            #expect(asked(form, ["a": no, "b": yes]).contains("c") == settled)
        }
    }

    @Test func `what hangs on a question that is not asked knows that it has no answer`() {
        var items = hangingForm.items
        var after = FormItem("after", .boolean, Wording("Etterpå"))
        after.conditions = [FormCondition("degrees", .exists, .boolean(false))]
        items.append(after)
        let form = Form(
            id: "chain", version: "1", language: "nb", title: Wording("X"), items: items)
        #expect(asked(form, ["warm": no]).contains("after"))
        #expect(!asked(form, ["warm": yes]).contains("after"))
        #expect(!asked(form, [:]).contains("after"))
        #expect(form.hanging.named == ["degrees", "cold", "after"])
        #expect(form.hungOn == ["warm", "degrees"] && form.hangs)
    }

    @Test func `a part that hangs takes along what stands in it, and a circle is never asked`() {
        var part = FormItem("part", .group, Wording("Del"))
        part.conditions = [FormCondition("warm", .equal, .boolean(true))]
        part.items = [FormItem("inside", .boolean, Wording("Inni"))]
        var round = FormItem("round", .boolean, Wording("Rundt"))
        round.conditions = [FormCondition("round", .notEqual, .boolean(true))]
        let form = Form(
            id: "parts", version: "1", language: "nb", title: Wording("X"),
            items: [hangingForm.items[0], part, round])
        #expect(asked(form, [:]) == ["warm"])
        #expect(asked(form, ["warm": yes]) == ["warm", "part", "inside"])
        #expect(form.hanging.named == ["part", "inside", "round"])
    }
}
