import Domain
import HTML
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// A form from elsewhere, with every kind of question, as it is shown and read.
struct AnsweringFormTests {
    @Test func `every kind of answer is read as it was typed, and shown again`() throws {
        let sheet = TriedForm.sheet()
        let turn = try sheet.turn(TriedForm.typed)
        #expect(turn.state.faults.isEmpty)
        #expect(turn.answers.given == TriedForm.answers.given)
        #expect(turn.answers.words == TriedForm.answers.words)
        let again = TriedForm.sheet(given: turn.answers)
        for (field, value) in TriedForm.typed where !["id", "edition"].contains(field) {
            #expect(again.start.all(field).contains(value), "\(field)")
        }
    }

    @Test func `what cannot be right is told with its question, and all typed stays`() throws {
        let sheet = TriedForm.sheet()
        let wrong = [
            ("q-number", "tre"), ("q-part", "1,2,3"), ("day-date", "31"), ("month-date", "2"),
            ("year-date", "2020"), ("q-line", String(repeating: "x", count: 21)),
            ("q-pick", "=nowhere"), ("q-other", "+"),
        ]
        let turn = try sheet.turn(TriedForm.hidden + wrong)
        let fields = Set(turn.state.faults.map(\.field))
        #expect(fields == ["q-number", "q-part", "q-date", "q-line", "q-pick", "q-other"])
        let page = AnsweringWholePage(
            sheet: sheet, form: turn.state,
            frame: AnsweringFrame(texts: .nb, home: Paths.home)
        ).page.html.string
        for (field, value) in wrong where field.hasPrefix("q-n") || field.hasPrefix("year") {
            #expect(page.contains("value=\"\(value)\""), "\(field)")
        }
        #expect(page.contains("Hvor mange? \(AnsweringTexts.nb.notANumber)"))
    }

    @Test func `digits of one's own script and a comma are numbers`() {
        #expect(TypedNumber("٣").whole == 3)
        #expect(TypedNumber(" 1 200 ").whole == 1200)
        #expect(TypedNumber("007").whole == 7)
        #expect(TypedNumber("2,50").exact == ExactNumber("2.50"))
        #expect(TypedNumber("-0.5").exact == ExactNumber("-0.5"))
        #expect(TypedNumber("٢٫٥").exact == ExactNumber("2.5"))
        #expect(TypedNumber("1e5").whole == nil && TypedNumber("12345678901234567").whole == nil)
        #expect(TypedNumber("x1").exact == nil && TypedNumber(".").exact == nil)
    }

    @Test func `a day may be known only by its month or year, and must be in the calendar`() {
        func day(_ day: String, _ month: String, _ year: String) -> String? {
            TypedDay.text(
                day: TypedNumber(day), month: TypedNumber(month), year: TypedNumber(year))
        }
        #expect(day("9", "3", "2019") == "2019-03-09")
        #expect(day("", "3", "2019") == "2019-03")
        #expect(day("", "", "2019") == "2019")
        #expect(day("29", "2", "2019") == nil && day("9", "", "2019") == nil)
        #expect(day("9", "3", "") == nil && day("1", "13", "2019") == nil)
    }

    @Test func `whatever a question is called, its field is plain and leads back to it`() {
        let long = String(repeating: "x", count: 200)
        let odd = ["a b", "q/1", "æ", "\"><script>", long, "-1", "ok.1"]
        let items = odd.map { FormItem(ItemID(rawValue: $0), .string, Wording($0)) }
        let form = Form(
            id: "odd", version: "1", language: "nb", title: Wording("Odd"), items: items)
        let names = AnsweringNames(form)
        let tokens = items.map { names.token($0.id) }
        #expect(Set(tokens).count == items.count)
        #expect(tokens.last == "ok.1")
        for item in items {
            #expect(names.item(names.token(item.id)) == item.id)
            #expect(names.token(item.id).wholeMatch(of: /[A-Za-z0-9._-]+/) != nil)
        }
    }

    @Test func `every question may be declined, also where an answer is demanded`() throws {
        let sheet = TriedForm.sheet()
        for item in sheet.questions {
            let turn = try sheet.turn(TriedForm.hidden + [("then", "decline")], item: item)
            #expect(turn.answers.given == [item.id: .declined])
            let isRadio = (item.kind.isChoice || item.kind == .boolean) && !item.repeats
            let field = isRadio ? sheet.names.answer(item.id) : sheet.names.declined(item.id)
            let whole = try sheet.turn(TriedForm.hidden + [(field, isRadio ? "-" : "yes")])
            #expect(whole.answers.given == [item.id: .declined])
        }
    }

    @Test func `a form without words in a language says so, and carries its own`() {
        let sheet = TriedForm.sheet(.ar)
        let page = AnsweringOnePage(
            sheet: sheet, item: sheet.questions[0], form: sheet.start,
            frame: AnsweringFrame(texts: .ar, home: Paths.home)
        ).page.html.string
        #expect(page.contains("<legend lang=\"nb\" dir=\"ltr\"><h1>"))
        #expect(page.contains(AnsweringTexts.ar.notInThisLanguage("Bokmål")))
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    }

    @Test func `words that hold tags stay words, in questions, choices and answers`() {
        var item = FormItem("a", .openChoice, Wording("<script>alert(1)</script>"))
        item.prefix = "<b>1</b>"
        item.options = [FormOption(.coding(Coding("\"><i>")), Wording("<script>alert(1)</script>"))]
        let given = Answers(["a": .given([.text("<script>alert(1)</script>")])])
        let sheet = TriedForm.sheet(items: [item], given: given)
        let page = AnsweringWholePage(
            sheet: sheet, form: sheet.start, frame: AnsweringFrame(texts: .nb, home: Paths.home)
        ).page.html.string
        #expect(!page.contains("<script>alert") && !page.contains("<i>") && !page.contains("<b>1"))
    }
}

/// The form that these tests try, and what is typed into it.
enum TriedForm {
    static let hidden = [("id", anID(UseCases.Response.self).text), ("edition", "")]

    static let typed =
        hidden + [
            ("q-pick", "=b"), ("q-other", "+"), ("other-other", "Noe annet her"), ("q-many", "=a"),
            ("q-many", "=c"), ("q-number", "12"), ("q-part", "2.5"), ("q-yes", "=true"),
            ("day-date", "09"), ("month-date", "03"), ("year-date", "2019"), ("q-line", "En linje"),
            ("q-several", "Ola"), ("q-several", "Kari"), ("q-words", "Flere\nlinjer"),
            ("words-pick", "Mer om dette"),
        ]

    static let answers = Answers(
        [
            "pick": .given([.coding(Coding("b"))]), "other": .given([.text("Noe annet her")]),
            "many": .given([.coding(Coding("a")), .coding(Coding("c"))]),
            "number": .given([.integer(12)]),
            "part": .given([.decimal(ExactNumber("2.5") ?? ExactNumber(0))]),
            "yes": .given([.boolean(true)]), "date": .given([.date("2019-03-09")]),
            "line": .given([.text("En linje")]),
            "several": .given([.text("Ola"), .text("Kari")]),
            "words": .given([.text("Flere\nlinjer")]),
        ], words: ["pick": "Mer om dette"])

    static var items: [FormItem] {
        let options = ["a", "b", "c"].map { FormOption(.coding(Coding($0)), Wording("Svar \($0)")) }
        func item(
            _ id: ItemID, _ kind: FormItemKind, _ words: String,
            _ change: (inout FormItem) -> Void = { _ in }
        ) -> FormItem {
            var item = FormItem(id, kind, Wording(words))
            if kind.isChoice { item.options = options }
            change(&item)
            return item
        }
        var group = FormItem("group", .group, Wording("Om dere"))
        group.items = [
            item("number", .integer, "Hvor mange?"), item("part", .decimal, "Hvor stor del?"),
        ]
        return [
            item("pick", .choice, "Velg én") {
                $0.isRequired = true; $0.invitesWords = true
            },
            item("other", .openChoice, "Velg eller skriv"),
            item("many", .choice, "Velg flere") { $0.repeats = true },
            FormItem("text", .display, Wording("Les dette først.")), group,
            item("yes", .boolean, "Stemmer det?"), item("date", .date, "Når?"),
            item("line", .string, "Kort") { $0.maxLength = 20 },
            item("several", .string, "Hvem?") { $0.repeats = true },
            item("words", .text, "Fortell"),
        ]
    }

    static func sheet(
        _ language: InstrumentLanguage = .nb, items: [FormItem] = items, given: Answers = Answers()
    ) -> AnsweringSheet {
        let form = Form(
            id: "tried", version: "1", language: "nb", title: Wording("Prøvet"), items: items)
        let instrument = Instrument(
            own: form, id: "own-tried", number: 1, area: nil,
            audience: Audience(who: .everyone, from: 0, to: nil), minutes: 3, sum: nil)
        let here = AnsweringPath(["l", "secret", "1"])
        return AnsweringSheet(
            instrument: instrument, form: form, title: "Prøvet", texts: .of(language), areas: [:],
            given: given, done: Set(given.given.keys), items: form.asked(after: given),
            response: anID(), edition: nil, isFinished: false, names: AnsweringNames(form),
            pages: AnsweringPages(
                whole: here, back: here, onward: here, saved: here.path, pause: here,
                safety: here, safetyOfWhole: here))
    }
}

extension AnsweringSheet {
    /// Reads what a form sent.
    func turn(_ sent: [(String, String)], item: FormItem? = nil) throws -> AnsweringTurn {
        let fields = FormFields(Dictionary(grouping: sent, by: \.0).mapValues { $0.map(\.1) })
        return try AnsweringTurn(fields, to: self, item: item)
    }
}
