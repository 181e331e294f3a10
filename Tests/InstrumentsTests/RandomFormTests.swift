import Testing

@testable import Instruments

/// Rules that hold for every form; a failure prints the seed that brings it back.
struct RandomFormTests {
    static let seeds: [UInt64] = (0..<200).map { _ in .random(in: 0...UInt64.max) }

    @Test(arguments: seeds)
    func `the order of answering does not matter`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (key, answers) = try aRandomForm(&random)
        var again = Answers()
        for (item, answer) in answers.given.shuffled(using: &random) { again[item] = answer }
        #expect(
            Scoring.results(for: answers, by: key) == Scoring.results(for: again, by: key),
            "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `one more answer never turns a score into none`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (key, answers) = try aRandomForm(&random)
        for item in key.remaining(in: answers).shuffled(using: &random) {
            let before = Scoring.results(for: answers, by: key)
            answers[item] = anAnswer(to: try #require(key.item(item)), &random)
            let after = Scoring.results(for: answers, by: key)
            for (old, new) in zip(before, after) where old.score != nil {
                #expect(new.score != nil, "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `a score lies within its bounds and in a band`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (key, answers) = try aRandomForm(&random)
        for score in Scoring.results(for: answers, by: key).compactMap(\.score) {
            let scale = try #require(key.scale(score.scale))
            #expect(scale.bounds.contains(score.value), "seed \(seed)")
            #expect(score.band != nil, "seed \(seed)")
        }
    }

    private func aRandomForm(
        _ random: inout SeededGenerator
    ) throws -> (Instrument, Answers) {
        let key = try #require(Self.instruments.randomElement(using: &random))
        var answers = Answers()
        for item in key.items where Int.random(in: 0..<8, using: &random) > 0 {
            answers[item.id] = anAnswer(to: item, &random)
        }
        return (key, answers)
    }

    private func anAnswer(to item: Item, _ random: inout SeededGenerator) -> Answer {
        if Int.random(in: 0..<12, using: &random) == 0 { return .declined }
        return .value(Int.random(in: item.range, using: &random))
    }

    private static let instruments = (try? Catalog.shipped().instruments) ?? []
}
