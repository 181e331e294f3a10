import Foundation
import Testing

/// Random people do random things through the door and through the pages, and an independent
/// model says who may see what.
@Suite struct RandomOperationsTests {
    private static let environment = ProcessInfo.processInfo.environment
    /// In all, half through the door and half through pages.
    private static let operations = environment["VEVEN_OPERATIONS"].flatMap(Int.init) ?? 20_000
    private static let seed = environment["VEVEN_SEED"].flatMap(UInt64.init)
    private static let kept = environment["VEVEN_KEEP"].map { list in
        list.split(separator: ",").compactMap { Int($0) }
    }
    private static let way = environment["VEVEN_WAY"]
    /// How many seconds to look for a smaller list of operations that goes wrong.
    private static let shrinking = environment["VEVEN_SHRINK"].flatMap(Int.init) ?? 60
    /// So many in each town; then a new one, so that files stay as long as real ones.
    private static let inEachTown = 1000

    @Test(.enabled(if: way != "pages"))
    func `through the door nobody sees too much, or too little`() async throws {
        try await run(usesPages: false)
    }

    @Test(.enabled(if: way != "door"))
    func `through the pages nobody sees too much, or too little`() async throws {
        try await run(usesPages: true)
    }

    private func run(usesPages: Bool) async throws {
        let first = RandomOperationsTests.seed ?? UInt64.random(in: 0..<1_000_000_000)
        if let kept = RandomOperationsTests.kept {
            return try await replay(Run(seed: first, usesPages: usesPages), kept)
        }
        let towns = RandomOperationsTests.operations / 2 / RandomOperationsTests.inEachTown
        let indexes = Array(0..<RandomOperationsTests.inEachTown)
        var tally = Tally()
        for town in 0..<max(1, towns) {
            let run = Run(seed: first &+ UInt64(town), usesPages: usesPages)
            guard let failure = try await run.failure(in: indexes, counting: &tally) else {
                continue
            }
            let report = try await run.report(
                failure, within: .seconds(RandomOperationsTests.shrinking))
            Issue.record("after \(town * indexes.count + failure.at) operations: \(report)")
            return
        }
        if RandomOperationsTests.environment["VEVEN_TALLY"] != nil { print(tally.lines) }
        #expect(tally.oneSided(tried: 50) == [])
    }

    private func replay(_ run: Run, _ kept: [Int]) async throws {
        guard let failure = try await run.failure(in: kept, tells: true) else { return }
        Issue.record("\(failure.what)\n\(failure.story.joined(separator: "\n"))")
    }
}
