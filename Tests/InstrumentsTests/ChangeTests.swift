import Testing

@testable import Instruments

struct ChangeTests {
    /// Loewe et al. 2004: five points on PHQ-9; fewer points are better.
    @Test(arguments: [
        (0, Change.Verdict.improved), (5, .improved), (6, .noClearChange), (10, .noClearChange),
        (14, .noClearChange), (15, .worse), (27, .worse),
    ])
    func `PHQ-9 has changed when it moves five points`(
        later: Int, verdict: Change.Verdict
    ) throws {
        let change = try #require(try change("phq9", from: 10, to: later))
        #expect(change.verdict == verdict)
        #expect(change.points == Double(later - 10))
        #expect(change.threshold?.points == 5)
        #expect(change.threshold?.source.isEmpty == false)
        #expect(change.reliable == nil)
    }

    /// Toussaint et al. 2020: four points on GAD-7.
    @Test func `GAD-7 has changed when it moves four points`() throws {
        #expect(try change("gad7", from: 10, to: 6)?.verdict == .improved)
        #expect(try change("gad7", from: 10, to: 7)?.verdict == .noClearChange)
        #expect(try change("gad7", from: 10, to: 14)?.verdict == .worse)
    }

    @Test func `a scale without a published threshold gives no verdict`() throws {
        #expect(try change("swls", from: 10, to: 30) == nil)
    }

    @Test func `scores of two questionnaires are never compared`() throws {
        let key = try shipped("phq9")
        let phq9 = try score(aForm(1, 1, 1, 1, 1, 1, 1, 1, 1), "phq9")
        let gad7 = try score(aForm(1, 1, 1, 1, 1, 1, 1), "gad7")
        #expect(Change.between(gad7, phq9, on: key.scales[0]) == nil)
        #expect(Change.between(phq9, gad7, on: key.scales[0]) == nil)
    }

    private func change(_ id: InstrumentID, from: Int, to: Int) throws -> Change? {
        let scale = try shipped(id).scales[0]
        let scores = try [from, to].map { try score(aSum(of: $0, on: scale), id) }
        return Change.between(scores[0], scores[1], on: scale)
    }

    private func aSum(of sum: Int, on scale: Scale) -> Answers {
        var rest = sum - scale.items.map(\.range.lowerBound).reduce(0, +)
        var answers = Answers()
        for item in scale.items {
            let extra = min(rest, item.range.count - 1)
            answers[item.id] = .value(item.range.lowerBound + extra)
            rest -= extra
        }
        return answers
    }
}
