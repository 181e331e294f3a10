/// Finds a small list of operations that still fails: leaves out ever smaller parts as long as it
/// fails without them (Zeller and Hildebrandt 2002, "Simplifying and isolating failure-inducing
/// input").
struct Shrinker: Sendable {
    /// When it stops looking for a smaller one.
    let limit: Duration

    func smallest(
        _ all: [Int], fails: ([Int]) async throws -> Bool
    ) async throws -> [Int] {
        let end = ContinuousClock.now + limit
        var kept = all
        var parts = 2
        while kept.count > 1, ContinuousClock.now < end {
            if let fewer = try await without(one: parts, of: kept, until: end, fails) {
                kept = fewer
                parts = max(2, parts - 1)
            } else if parts < kept.count {
                parts = min(kept.count, parts * 2)
            } else {
                break
            }
        }
        return kept
    }

    /// The list without the first part that it fails without.
    private func without(
        one parts: Int, of kept: [Int], until end: ContinuousClock.Instant,
        _ fails: ([Int]) async throws -> Bool
    ) async throws -> [Int]? {
        let size = (kept.count + parts - 1) / parts
        for start in stride(from: 0, to: kept.count, by: size) {
            guard ContinuousClock.now < end else { return nil }
            let left = Array(kept[..<start] + kept[min(kept.count, start + size)...])
            if try await fails(left) { return left }
        }
        return nil
    }
}
