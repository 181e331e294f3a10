import Instruments
import Testing

@Suite("A form becomes the words of a key without counting otherwise")
struct WordsForKeyTests {
    private let key: Instrument

    init() throws { key = try #require(try Catalog.shipped().instrument("gad7")) }

    private func question(_ id: String) -> FormItem {
        var question = FormItem(
            ItemID(rawValue: id), .choice, Wording("Er \(id)?", translations: ["uk": "Чи \(id)?"]))
        question.options = (0...3).reversed().map {
            FormOption(
                .coding(Coding("c\($0)", system: "s")), Wording("Svar \($0)"),
                weight: ExactNumber($0))
        }
        return question
    }

    private func form(_ items: [FormItem]) -> Form {
        Form(id: "f", version: "1", language: "nb", title: Wording("F"), items: items)
    }

    private func guess(_ names: [String]) -> [String] {
        let matching = KeyMatching(guessedFrom: form(names.map(question)), for: key)
        return names.map { matching.names[ItemID(rawValue: $0)]?.rawValue ?? "-" }
    }

    @Test("questions are matched by name, then by number, then by order")
    func guesses() {
        let plain = (1...7).map(String.init)
        #expect(guess(plain.reversed()) == plain.reversed())
        #expect(guess(["extra"] + plain) == ["-"] + plain)
        #expect(guess(plain.reversed().map { "gad_0\($0)" }) == plain.reversed())
        // Counted from 0, the numbers fit all but one: then the order is surer than the numbers.
        #expect(guess((0...6).map { "q\($0)" }) == plain)
        #expect(guess(["a", "b", "c", "d", "e", "f", "g"]) == plain)
        #expect(guess(["a", "b"]) == ["-", "-"])
        #expect(guess(["q1", "q2", "q2b2"]) == ["1", "-", "-"])
    }

    @Test("headings, texts, prefixes, order and every language stay; the rest is told item by item")
    func keeps() throws {
        var items = (1...7).map { question("q\($0)") }
        items[0].isRequired = true
        items[0].prefix = "1a"
        items[1].conditions = [FormCondition("q1", .equal, .coding(Coding("c1")))]
        items[1].options[0].isInitial = true
        let options = items[2].options
        items[2] = FormItem("q3", .openChoice, items[2].wording)
        items[2].options = options
        items[2].maxLength = 9
        items[2].invitesWords = true
        items[3].items = [items[4]]
        var group = FormItem("3", .group, Wording("Om uro"))
        group.repeats = true
        group.items = [items[6], FormItem("d", .display, Wording("Les dette")), items[0]]
        let extra = FormItem("date", .date, Wording("Når?"))
        let file = form([extra, group, items[1], items[2], items[3], items[5]])
        let matching = KeyMatching(guessedFrom: file, for: key)
        let words = WordsForKey(file, for: key, by: matching)
        #expect(words.faults == [])
        #expect(
            words.leftOut.map { [$0.item?.rawValue ?? "", "\($0.problem)"] } == [
                ["date", "keyLeavesOut(Instruments.KeyLeavesOut.question)"],
                ["q1", "keyLeavesOut(Instruments.KeyLeavesOut.required)"],
                ["3", "keyLeavesOut(Instruments.KeyLeavesOut.repeats)"],
                ["q2", "keyLeavesOut(Instruments.KeyLeavesOut.conditions)"],
                ["q2", "keyLeavesOut(Instruments.KeyLeavesOut.initial)"],
                ["q3", "keyLeavesOut(Instruments.KeyLeavesOut.length)"],
                ["q3", "keyLeavesOut(Instruments.KeyLeavesOut.ownAnswer)"],
                ["q3", "keyLeavesOut(Instruments.KeyLeavesOut.ownWords)"],
            ])
        #expect(UseCheck.faults(of: words.form, asWordsFor: key) == [])
        let asked = words.form.asked(as: key)
        #expect(
            asked.allItems.map(\.id.rawValue) == [
                "heading-3", "7", "d", "1", "2", "3", "4", "5", "6",
            ])
        #expect(asked.item("1")?.prefix == "1a" && asked.item("heading-3")?.repeats == false)
        #expect(asked.item("7")?.wording?.said(in: "uk") == "Чи q7?")
        #expect(asked.asked(after: Answers()).count == 9)
        let choices = try #require(asked.item("3")?.options)
        #expect(choices.map(\.weight?.whole) == [3, 2, 1, 0])
        #expect(choices.first?.value == .coding(Coding("3")))
        #expect(choices.first?.wording?.text == "Svar 3")
    }

    @Test("two questions that claim to be the same one are a fault")
    func twice() {
        let file = form([question("a"), question("b")])
        let words = WordsForKey(file, for: key, by: KeyMatching(["a": "1", "b": "1"]))
        #expect(words.faults.map(\.problem) == [.twice("1")])
    }

    @Test("what differs between two editions is told line by line")
    func differs() {
        var changed = question("2")
        changed.wording = Wording("Ny")
        let old = form([question("1"), question("2"), question("3")])
        let new = form([question("4"), question("1"), changed])
        let difference = FormDifference(from: old, to: new)
        #expect(difference.added.map(\.id) == ["4"] && difference.gone.map(\.id) == ["3"])
        #expect(difference.changed.map(\.id) == ["2"] && !difference.isHeadChanged)
        #expect(FormDifference(from: old, to: old).isNothing)
        #expect(FormDifference(from: old, to: form(old.items.reversed())).isMoved)
        #expect(FormDifference(from: old, to: old.said(in: .en)).isHeadChanged)
    }

    @Test("a language is known by its first letters, and others stay as they are")
    func tags() {
        for (tag, plain) in [
            ("nb-NO", "nb"), ("no", "nb"), ("NN", "nn"), ("en_GB", "en"), ("ar-SA", "ar"),
            ("uk", "uk"), ("zh-Hant", "zh-Hant"), ("und", "und"),
        ] {
            #expect(LanguageTag.plain(tag) == plain)
        }
    }
}
