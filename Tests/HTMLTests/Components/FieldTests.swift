import HTML
import Testing

@Suite struct FieldTests {
    @Test func `hint and fault describe the control`() {
        let field = Field("goal", label: "Goal", hint: "Short", fault: "Write it", isRequired: true)
        let page = TextField(field, maxLength: 40).html.string
        #expect(
            page.contains(
                "aria-describedby=\"goal-hint goal-fault\" aria-invalid=\"true\" required"))
        #expect(page.contains("maxlength=\"40\""))
    }

    @Test func `a field without fault is not called invalid`() {
        let page = TextField(Field("goal", label: "Goal")).html.string
        #expect(!page.contains("aria-"))
        #expect(!page.contains("required"))
    }

    @Test func `the same form twice on a page has ids of its own`() {
        let page = TextField(Field("goal", label: "Goal", id: "goal-2")).html.string
        #expect(page.contains("for=\"goal-2\""))
        #expect(page.contains("id=\"goal-2\" name=\"goal\""))
    }

    @Test func `the fault summary leads to the first choice`() {
        let field = Field("mood", label: "Mood")
        let page = RadioField(field, choices: [FieldChoice("1", "a"), FieldChoice("2", "b")])
        #expect(page.html.string.contains("id=\"mood\" name=\"mood\" value=\"1\""))
        let summary = FaultSummary(
            title: "Mend", faults: [FieldFault(field: "mood", message: "Choose")])
        #expect(summary.html.string.contains("<a href=\"#mood\">Choose</a>"))
    }

    @Test func `a first empty line of the person's own stays`() {
        let page = WordsField(Field("words", label: "Words"), value: "\nhello").html.string
        #expect(page.contains(">\n\nhello</textarea>"))
    }

    @Test func `only what was chosen is chosen`() {
        let field = Field("scheme", label: "Scheme")
        let choices = ["a", "b"].map { FieldChoice($0, $0) }
        let chosen = SelectField(field, choices: choices, chosen: "b").html.string
        #expect(chosen.contains("value=\"b\" selected>"))
        #expect(!chosen.contains("value=\"a\" selected>"))
        #expect(!RadioField(field, choices: choices).html.string.contains("checked"))
    }
}
