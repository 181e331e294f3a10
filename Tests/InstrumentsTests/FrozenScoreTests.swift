import Testing

@testable import Instruments

/// A key, answers and scores as they were stored when this was written. Whoever changes how scores
/// are counted or written sees it here: what lies in databases was counted by this.
struct FrozenScoreTests {
    @Test(arguments: FrozenScore.all)
    func `an old key still reads, counts and is written as it was`(frozen: FrozenScore) throws {
        let key = try StoredKey(
            instrument: frozen.instrument, version: frozen.version, keyVersion: 1, text: frozen.key
        ).read()
        let results = Scoring.results(for: frozen.answers, by: key)
        #expect(try StoredScores.text(of: results) == frozen.scores)
        #expect(try StoredScores.results(in: frozen.scores) == results)
    }

    /// What the key of today says of itself: it counts as the first one did.
    @Test(arguments: FrozenScore.all)
    func `the key of today counts as it says`(frozen: FrozenScore) throws {
        let old = try StoredKey(
            instrument: frozen.instrument, version: frozen.version, keyVersion: 1, text: frozen.key
        ).read()
        let now = try shipped(frozen.instrument)
        #expect(now.countsSince == 1 && now.keyVersion == 2)
        #expect(now.counts(like: old))
    }
}
