import Testing

@testable import Instruments

/// How the sum of a municipality's own form is counted.
struct OwnSumTests {
    private func question(
        _ id: ItemID, _ options: [(FormValue, Int?)], when condition: FormCondition? = nil
    ) -> FormItem {
        var item = FormItem(id, .choice, Wording("\(id)?"))
        item.options = options.map { value, points in
            FormOption(
                value, Wording("Svar \(value.plain)"), weight: points.map { ExactNumber($0) })
        }
        if let condition { item.conditions = [condition] }
        return item
    }

    private func key(_ items: [FormItem], _ counting: CountedAnswers? = .all) -> Instrument {
        let form = Form(
            id: "uro", version: "1", language: "nb", title: Wording("Uro"), items: items)
        return Instrument(
            own: form, id: "own-uro", number: 1, area: .mind,
            audience: Audience(who: .adult, from: 18, to: nil), minutes: 1,
            sum: OwnSum(higherIs: .worse, source: "a test", counting: counting))
    }

    private func code(_ code: String, of system: String? = nil) -> FormValue {
        .coding(Coding(code, system: system))
    }

    private func sum(_ given: [ItemID: FormValue], _ key: Instrument) -> ScoreResult? {
        Scoring.results(for: Answers(given.mapValues { .given([$0]) }), by: key).first
    }

    /// "Does it hurt?" and, for who says yes, "How much?" with 1-3 points.
    private var gated: [FormItem] {
        [
            question("hurts", [(code("no"), 0), (code("yes"), 1)]),
            question(
                "much", [(code("a"), 1), (code("b"), 2), (code("c"), 3)],
                when: FormCondition("hurts", .equal, code("yes"))),
        ]
    }

    @Test func `a question that is closed adds nothing, and is not missing`() {
        let key = key(gated)
        #expect(sum(["hurts": code("yes"), "much": code("c")], key)?.score?.value == 4)
        #expect(sum(["hurts": code("no")], key)?.score?.value == 0)
        #expect(sum(["hurts": code("no"), "much": code("c")], key)?.score?.value == 0)
        #expect(
            sum(["hurts": code("yes")], key)
                == .tooFewAnswers(scale: "total", answered: 1, needed: 2))
        #expect(key.scales[0].bounds == 0...4)
    }

    @Test func `a form of which nothing that counts is asked has no sum`() {
        var open = FormItem("open", .boolean, Wording("Går det bra?"))
        open.isRequired = true
        let closed = question(
            "much", [(code("a"), 1), (code("b"), 2)],
            when: FormCondition("open", .equal, .boolean(false)))
        #expect(
            sum(["open": .boolean(true)], key([open, closed]))
                == .tooFewAnswers(scale: "total", answered: 0, needed: 1))
    }

    /// A form that was brought before one could choose is counted as it was, for ever.
    @Test func `an old form counts what is closed, and knows no systems`() {
        let old = key(gated, nil)
        #expect(sum(["hurts": code("no"), "much": code("c")], old)?.score?.value == 3)
        #expect(
            sum(["hurts": code("no")], old)
                == .tooFewAnswers(scale: "total", answered: 1, needed: 2))
        let two = [(code("1", of: "a"), 1), (code("1", of: "b"), 5)]
        #expect(sum(["q": code("1", of: "b")], key([question("q", two)], nil))?.score?.value == 1)
    }

    @Test func `words and whole numbers with points count, and one code of two systems is two`() {
        let words = key([question("q", [(.text("Nei"), 0), (.text("Ja"), 3)])])
        #expect(sum(["q": .text("Ja")], words)?.score?.value == 3)
        let numbers = key([question("q", [(.integer(1), 10), (.integer(2), 20)])])
        #expect(sum(["q": .integer(2)], numbers)?.score?.value == 20)
        let two = key([question("q", [(code("1", of: "a"), 1), (code("1", of: "b"), 5)])])
        #expect(sum(["q": code("1", of: "b")], two)?.score?.value == 5)
        #expect(sum(["q": code("1", of: "a")], two)?.score?.value == 1)
    }

    @Test func `a question that is left out neither counts nor is missed`() {
        let items = [
            question("a", [(code("x"), 1), (code("y"), 2)]),
            question("b", [(code("x"), 1), (code("y"), 2)]),
        ]
        let key = key(items, CountedAnswers(leftOut: ["b"]))
        #expect(sum(["a": code("y")], key)?.score?.value == 2)
        #expect(sum(["a": code("y"), "b": code("y")], key)?.score?.value == 2)
    }

    @Test(arguments: ["99", "svar 99", " Svar  99 ,"])
    func `an answer that gives no points is like a question left open`(typed: String) throws {
        let items = [question("a", [(code("1"), 1), (code("2"), 2), (code("99"), 99)])]
        let form = Form(
            id: "uro", version: "1", language: "nb", title: Wording("Uro"), items: items)
        let counting = try #require(CountedAnswers(leftOut: [], typed: typed, in: form))
        let key = key(items, counting)
        #expect(key.scales[0].bounds == 1...2)
        #expect(sum(["a": code("2")], key)?.score?.value == 2)
        #expect(
            sum(["a": code("99")], key)
                == .tooFewAnswers(scale: "total", answered: 0, needed: 1))
        #expect(CountedAnswers(leftOut: [], typed: "77", in: form) == nil)
        #expect(CountedAnswers(leftOut: [], typed: " ", in: form) == .all)
    }

    @Test func `what does not count needs no points, and something must count`() {
        let form = Form(
            id: "uro", version: "1", language: "nb", title: Wording("Uro"),
            items: [question("a", [(code("1"), 1), (code("2"), 2), (code("99"), nil)])])
        #expect(UseCheck.faultsOfSum(of: form).map(\.problem) == [.weightMissing("99")])
        #expect(UseCheck.faultsOfSum(of: form, counting: CountedAnswers(blank: ["99"])).isEmpty)
        #expect(
            UseCheck.faultsOfSum(of: form, counting: CountedAnswers(leftOut: ["a"]))
                .map(\.problem) == [.nothingToCount])
    }
}
