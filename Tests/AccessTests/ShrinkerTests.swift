import Testing

@Suite struct ShrinkerTests {
    @Test func `the operations that matter are left`() async throws {
        let needed: Set = [3, 17, 40]
        let shrinker = Shrinker(limit: .seconds(600))
        let found = try await shrinker.smallest(Array(0..<500)) { needed.isSubset(of: $0) }
        #expect(found == [3, 17, 40])
    }

    @Test func `it stops when the time is over`() async throws {
        let found = try await Shrinker(limit: .zero).smallest(Array(0..<9)) { _ in true }
        #expect(found.count == 9)
    }

    @Test func `what nobody may see is noticed, and few operations are left to read`()
        async throws
    {
        let run = Run(seed: 1, usesPages: false, planted: .need)
        let failure = try #require(try await run.failure(in: Array(0..<500)))
        let kept = try await run.shrunk(failure, within: .seconds(600))
        #expect(kept.count <= 4, "\(kept) are left of \(failure.at)")
        let again = try await run.failure(in: kept, tells: true)
        #expect(again?.story.isEmpty == false)
    }
}
