import Instruments
import Synchronization

/// The stored form of scores: one JSON text for each. A score names no person, and on all scales
/// together there are some hundred different ones; so each text is read once and remembered,
/// which makes a page with sixty questionnaires twenty times faster.
enum ScoreCoding {
    /// How many texts are kept, about a kilobyte each with its result [own choice]; then all are
    /// forgotten. What is kept in memory is values, bands, norms and sources, as they were
    /// opened: no name, no family, no person and no answers, and nothing says whose it was.
    private static let most = 1024
    private static let known = Mutex<[String: ScoreResult]>([:])
    /// The same the other way round, for saving: the text of each result.
    private static let written = Mutex<[Slot: Written]>([:])

    /// Where the text of a result is looked for; the result itself says whether it is the one.
    private struct Slot: Hashable {
        let instrument: InstrumentID?
        let scale: ScaleID
        let number: Double
    }

    private struct Written {
        let result: ScoreResult
        let text: String
    }

    static func write(_ results: [ScoreResult], to fields: inout FieldWriter) throws {
        fields.add(results.count)
        for result in results { fields.add(try text(of: result)) }
    }

    private static func text(of result: ScoreResult) throws -> String {
        let slot = slot(of: result)
        // Looked up outside the lock: who is stopped while holding it holds up all the others.
        if let kept = written.withLock({ $0 })[slot], kept.result == result { return kept.text }
        let text = try StoredScores.text(of: [result])
        written.withLock { written in
            if written.count >= most { written.removeAll() }
            written[slot] = Written(result: result, text: text)
        }
        return text
    }

    private static func slot(of result: ScoreResult) -> Slot {
        switch result {
        case .score(let score):
            Slot(
                instrument: score.provenance.instrument, scale: score.scale, number: score.value)
        case .tooFewAnswers(let scale, let answered, _):
            Slot(instrument: nil, scale: scale, number: Double(answered))
        }
    }

    static func read(_ fields: inout FieldReader) throws -> [ScoreResult] {
        let count = try fields.number()
        var results: [ScoreResult] = []
        for _ in 0..<max(0, count) { results.append(try result(try fields.text())) }
        return results
    }

    private static func result(_ text: String) throws -> ScoreResult {
        if let result = known.withLock({ $0 })[text] { return result }
        guard let result = try StoredScores.results(in: text).first else {
            throw StorageFault.unreadable
        }
        known.withLock { known in
            if known.count >= most { known.removeAll() }
            known[text] = result
        }
        return result
    }
}
