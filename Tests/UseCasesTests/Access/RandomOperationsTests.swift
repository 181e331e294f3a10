import Foundation
import Testing

/// Random callers do random things at the door, and an independent model says who may see what.
struct RandomOperationsTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let operations = environment["VEVEN_OPERATIONS"].flatMap(Int.init) ?? 10_000
    private static let seed = environment["VEVEN_SEED"].flatMap(UInt64.init)

    @Test func `no forbidden word ever appears, and nobody is wrongly refused`() async throws {
        let seed = RandomOperationsTests.seed ?? UInt64.random(in: 0..<1_000_000)
        var done = 0
        do {
            while done < RandomOperationsTests.operations {
                var town = try await RandomTown(seed: seed &+ UInt64(done))
                for _ in 0..<min(2000, RandomOperationsTests.operations - done) {
                    town.passTime()
                    if Int.random(in: 0..<3, using: &town.random) == 0 {
                        try await town.change()
                    } else {
                        try await town.look()
                    }
                    done += 1
                }
            }
        } catch {
            Issue.record("operation \(done): \(error); replay with VEVEN_SEED=\(seed)")
        }
        #expect(done == RandomOperationsTests.operations)
    }
}
