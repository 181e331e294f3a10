/// One town's operations: all of them, or those that a shrunk list keeps.
struct Run: Sendable {
    let seed: UInt64
    let usesPages: Bool
    /// Something that the model gets wrong on purpose.
    var planted: Town.Thing.Sort?

    /// Does these operations in a fresh town.
    /// - Returns: What went wrong and at which operation; nil if nothing did.
    func failure(in indexes: [Int], tells: Bool = false) async throws -> Failure? {
        var tally = Tally()
        return try await failure(in: indexes, tells: tells, counting: &tally)
    }

    func failure(
        in indexes: [Int], tells: Bool = false, counting tally: inout Tally
    ) async throws -> Failure? {
        let stage = try await Stage(seed: seed, usesPages: usesPages, tells: tells)
        stage.town.planted = planted
        for index in indexes {
            do {
                try await stage.perform(Operation(seed: seed, index: index))
            } catch {
                return Failure(at: index, what: "\(error)", story: stage.story ?? [])
            }
        }
        tally.add(stage.tally)
        return nil
    }

    struct Failure: Sendable {
        let at: Int
        let what: String
        let story: [String]
    }

    /// The smallest list found within a time in which the same goes wrong.
    func shrunk(_ first: Failure, within limit: Duration) async throws -> [Int] {
        let shrinker = Shrinker(limit: limit)
        return try await shrinker.smallest(Array(0...first.at)) { indexes in
            let found = try await failure(in: indexes)
            return found.map { Run.sort($0) == Run.sort(first) } ?? false
        }
    }

    /// What went wrong, without the words and identities in which it did.
    private static func sort(_ failure: Failure) -> String {
        let start = failure.what.split(separator: ":")[0]
        return start.split(separator: " ").filter { word in
            !word.contains { $0.isNumber }
        }.joined(separator: " ")
    }

    /// How to see it again, and the fewest operations in words.
    func report(_ first: Failure, within limit: Duration) async throws -> String {
        let kept = try await shrunk(first, within: limit)
        let again = try await failure(in: kept, tells: true)
        let list = kept.map(String.init).joined(separator: ",")
        let way = usesPages ? "pages" : "door"
        let story = (again?.story ?? []).map { "    \($0)" }.joined(separator: "\n")
        return """
            \(first.what)
            operation \(first.at) of the town with seed \(seed); the fewest that still do it:
            \(story)
            VEVEN_SEED=\(seed) VEVEN_KEEP=\(list) VEVEN_WAY=\(way)
            """
    }
}
