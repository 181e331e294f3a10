import Testing

@testable import Instruments

/// Rules that hold for every form of every questionnaire of the catalogue, whatever its licence; a
/// failure prints the seed that brings it back.
struct RandomFormTests {
    static let seeds: [UInt64] = (0..<50).map { _ in .random(in: 0...UInt64.max) }

    @Test(arguments: seeds)
    func `the order of answering does not matter`(seed: UInt64) throws {
        try forEveryForm(seed) { key, answers, random in
            var again = Answers()
            for (item, answer) in answers.given.shuffled(using: &random) { again[item] = answer }
            #expect(
                Scoring.results(for: answers, by: key) == Scoring.results(for: again, by: key),
                "\(key.id), seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `one more answer never turns a score into none`(seed: UInt64) throws {
        try forEveryForm(seed) { key, answers, random in
            var answers = answers
            for item in key.remaining(in: answers).shuffled(using: &random) {
                let before = Scoring.results(for: answers, by: key)
                answers[item] = anAnswer(to: try #require(key.item(item)), &random)
                let after = Scoring.results(for: answers, by: key)
                for (old, new) in zip(before, after) where old.score != nil {
                    #expect(new.score != nil, "\(key.id), seed \(seed)")
                }
            }
        }
    }

    @Test(arguments: seeds)
    func `a score lies within its bounds and in a band`(seed: UInt64) throws {
        try forEveryForm(seed) { key, answers, _ in
            for score in Scoring.results(for: answers, by: key).compactMap(\.score) {
                let scale = try #require(key.scale(score.scale))
                #expect(scale.bounds.contains(score.value), "\(key.id), seed \(seed)")
                #expect((score.band != nil) == !scale.bands.isEmpty, "\(key.id), seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `too few answers are always fewer than needed`(seed: UInt64) throws {
        try forEveryForm(seed) { key, answers, _ in
            for result in Scoring.results(for: answers, by: key) {
                guard case .tooFewAnswers(_, let answered, let needed) = result else { continue }
                #expect(answered < needed, "\(key.id), seed \(seed)")
            }
        }
    }

    /// One step up on the printed form: a question raises its scale, a reversed one lowers it, and
    /// scales that do not hold it stay.
    @Test(arguments: seeds)
    func `a reversed question moves its scale the other way`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for key in try shipped().instruments {
            var answers = Answers()
            for item in key.items {
                answers[item.id] = .value(.random(in: item.range, using: &random))
            }
            for item in key.items {
                guard case .value(let value)? = answers[item.id], value < item.range.upperBound
                else { continue }
                var raised = answers
                raised[item.id] = .value(value + 1)
                try expect(item, moves: key, from: answers, to: raised, seed)
            }
        }
    }

    private func expect(
        _ item: Item, moves key: Instrument, from before: Answers, to after: Answers, _ seed: UInt64
    ) throws {
        for scale in key.scales where scale.rule.rises {
            let values = try [before, after].map { answers in
                let results = Scoring.results(for: answers, by: key)
                let score = results.compactMap(\.score).first { $0.scale == scale.id }
                return try #require(score).value
            }
            let way = !scale.items.contains(item) ? 0.0 : item.reversed ? -1 : 1
            let moved = values[1] - values[0]
            #expect(
                way == 0 ? moved == 0 : moved * way > 0,
                "\(key.id) \(scale.id) \(item.id), seed \(seed)")
        }
    }

    private func forEveryForm(
        _ seed: UInt64,
        _ body: (Instrument, Answers, inout SeededGenerator) throws -> Void
    ) throws {
        var random = SeededGenerator(seed: seed)
        let keys = try shipped().instruments
        try #require(keys.count > 30)
        for key in keys {
            let gaps = Int.random(in: 2...12, using: &random)
            var answers = Answers()
            for item in key.items where Int.random(in: 0..<gaps, using: &random) > 0 {
                answers[item.id] = anAnswer(to: item, &random)
            }
            try body(key, answers, &random)
        }
    }

    private func anAnswer(to item: Item, _ random: inout SeededGenerator) -> Answer {
        if Int.random(in: 0..<12, using: &random) == 0 { return .declined }
        return .value(Int.random(in: item.range, using: &random))
    }
}

extension ScoringRule {
    /// Whether one more point always gives a higher score.
    fileprivate var rises: Bool {
        switch self {
        case .countOfValue, .crowding: false
        default: true
        }
    }
}
