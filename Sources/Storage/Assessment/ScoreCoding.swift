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

    static func write(_ results: [ScoreResult], to fields: inout FieldWriter) throws {
        fields.add(results.count)
        for result in results { fields.add(try StoredScores.text(of: [result])) }
    }

    static func read(_ fields: inout FieldReader) throws -> [ScoreResult] {
        let count = try fields.number()
        var results: [ScoreResult] = []
        for _ in 0..<max(0, count) { results.append(try result(try fields.text())) }
        return results
    }

    private static func result(_ text: String) throws -> ScoreResult {
        if let result = known.withLock({ $0[text] }) { return result }
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
