import Domain
import HTML
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// What a questionnaire from elsewhere wants of its answers: that they are given, how long they may
/// be, what it suggests, and answers in other words.
struct AnsweringWantsTests {
    private static let options = ["a", "b"].map {
        FormOption(.coding(Coding($0)), Wording($0))
    }

    private func item(
        _ id: ItemID, _ kind: FormItemKind, _ change: (inout FormItem) -> Void = { _ in }
    ) -> FormItem {
        var item = FormItem(id, kind, Wording("Om \(id.rawValue)?"))
        if kind.isChoice { item.options = Self.options }
        change(&item)
        return item
    }

    private func page(_ sheet: AnsweringSheet, alone: FormItem? = nil) -> String {
        let frame = AnsweringFrame(texts: .nb, home: Paths.home)
        let start = sheet.start
        guard let alone else {
            return AnsweringWholePage(sheet: sheet, form: start, frame: frame).page.html.string
        }
        return AnsweringOnePage(sheet: sheet, item: alone, form: start, frame: frame)
            .page.html.string
    }

    @Test func `words without a mark at something else are an answer`() throws {
        let sheet = TriedForm.sheet(items: [item("one", .openChoice)])
        let turn = try sheet.turn(TriedForm.hidden + [("other-one", "Bestemor")])
        #expect(turn.answers["one"] == .given([.text("Bestemor")]))
    }

    @Test func `words that contradict a choice are told of, and lost by nobody`() throws {
        let sheet = TriedForm.sheet(items: [item("one", .openChoice)])
        let turn = try sheet.turn(TriedForm.hidden + [("q-one", "=a"), ("other-one", "Bestemor")])
        #expect(turn.state.faults.map(\.message) == [KeepingTexts.nb.otherOrChosen])
        #expect(turn.state.value("other-one") == "Bestemor")
    }

    @Test func `where several may be chosen, several may be written`() throws {
        let many = item("many", .openChoice) { $0.repeats = true }
        let turn = try TriedForm.sheet(items: [many]).turn(
            TriedForm.hidden + [("q-many", "=a"), ("other-many", "Mor"), ("other-many", "Far")])
        let answer = try #require(turn.answers["many"])
        guard case .given(let values) = answer else { Issue.record("no values"); return }
        #expect(values.count == 3 && values.suffix(2) == [.text("Mor"), .text("Far")])
        let again = TriedForm.sheet(items: [many], given: turn.answers)
        #expect(again.start.all("other-many") == ["Mor", "Far"])
        let shown = page(again)
        #expect(shown.contains("value=\"Mor\"") && shown.contains("value=\"Far\""))
        #expect(shown.contains("more-many"))
    }

    @Test func `what the maker demands is marked, and said once more in the end`() {
        let asked = item("must", .string) { $0.isRequired = true }
        let sheet = TriedForm.sheet(items: [asked, item("may", .string)])
        #expect(page(sheet).components(separatedBy: KeepingTexts.nb.needsAnswer).count == 2)
        let needed = sheet.needed.string
        #expect(needed.contains("Om must?") && !needed.contains("Om may?"))
        let declined = TriedForm.sheet(items: [asked], given: Answers(["must": .declined]))
        #expect(declined.needed.string.isEmpty)
    }

    @Test func `how much there is room for is said at the field`() {
        let long = item("long", .text) { $0.maxLength = 9000 }
        let short = item("short", .string) { $0.maxLength = 40 }
        let shown = page(TriedForm.sheet(items: [long, short]))
        #expect(shown.contains(KeepingTexts.nb.room(AnsweringReader.longest)))
        #expect(shown.contains(KeepingTexts.nb.room(40)))
    }

    @Test func `a text after the last question is read with it`() {
        let last = item("last", .boolean)
        let sheet = TriedForm.sheet(
            items: [item("first", .boolean), last, FormItem("end", .display, Wording("Takk nå"))])
        #expect(page(sheet, alone: last).contains("Takk nå"))
        #expect(!page(sheet, alone: sheet.items[0]).contains("Takk nå"))
    }

    @Test
    func `who stops has not said yes to a suggestion, and one that was taken away stays away`()
        throws
    {
        let asked = item("hint", .string) { $0.initial = [.text("Oslo")] }
        var sheet = TriedForm.sheet(items: [asked])
        #expect(sheet.start.value("q-hint") == "Oslo")
        let sent = TriedForm.hidden + [("q-hint", "Oslo")]
        #expect(try sheet.turn(sent + [("then", "pause")]).answers.isBlank)
        #expect(try !sheet.turn(sent + [("then", "save")]).answers.isBlank)
        #expect(
            try !sheet.turn(TriedForm.hidden + [("q-hint", "Moss"), ("then", "pause")])
                .answers.isBlank)
        let cleared = try sheet.turn(TriedForm.hidden + [("q-hint", ""), ("then", "save")])
        #expect(cleared.cleared == ["hint"] && !cleared.isNothing)
        sheet.touched = ["hint"]
        #expect(sheet.start.value("q-hint") == "")
    }

    @Test func `what people write runs the way its letters run`() {
        let given = Answers(["words": .given([.text("البيت ضيق")])])
        let shown = page(TriedForm.sheet(items: [item("words", .text)], given: given))
        #expect(shown.contains(#"dir="auto""#))
        #expect(FamilyQuote("سلام").html.string.contains("<p dir=\"auto\">"))
        #expect(AnsweringTexts.ar.sayMore("Hjemme").contains("\u{2068}Hjemme\u{2069}"))
        #expect(AnsweringTexts.ar.weTell("Aldri").contains("\u{2068}Aldri\u{2069}"))
    }
}
