// Every look waits until its line in the log is on the disk. Lines of many visits need no
// transaction each: whoever finds nobody writing starts a round, which takes all lines that wait,
// writes them together, and lets their visits go on. Those who come meanwhile form the next round.

import Domain
import Synchronization
import UseCases

/// The queue before the log. A class, because all visits share the queue.
final class LogRounds: Sendable {
    /// So many lines at once, so that the first of a long queue does not wait for the last [own
    /// choice]. A power of two, as are the rounds: few different texts reach the statement cache.
    private static let longest = 64

    private struct Waiting {
        var visits: [Visit] = []
        var isWriting = false
    }

    private struct Visit {
        let lines: [LogLine]
        let asked = ContinuousClock.now
        let trace = Traced.visit
        let continuation: CheckedContinuation<Void, any Error>
    }

    private let waiting = Mutex(Waiting())

    /// Returns when the lines are durable.
    /// - Throws: What the database or a broken chain says; then none of these lines is kept.
    func add(_ lines: [LogLine], by vault: SealedVault) async throws {
        try await withCheckedThrowingContinuation { continuation in
            let mustStart = waiting.withLock { waiting in
                waiting.visits.append(Visit(lines: lines, continuation: continuation))
                defer { waiting.isWriting = true }
                return !waiting.isWriting
            }
            // Of nobody's visit: it goes on for others when this one is over.
            if mustStart { Task.detached { await self.writeAll(by: vault) } }
        }
    }

    private func writeAll(by vault: SealedVault) async {
        while let visits = nextRound() { await write(visits, by: vault) }
    }

    /// The visits that wait; nil when there are none, and then nobody is writing any more.
    private func nextRound() -> [Visit]? {
        waiting.withLock { waiting in
            var count = min(waiting.visits.count, LogRounds.longest)
            while count & (count - 1) != 0 { count &= count - 1 }
            let visits = Array(waiting.visits.prefix(count))
            waiting.visits.removeFirst(count)
            waiting.isWriting = count > 0
            return count > 0 ? visits : nil
        }
    }

    /// A broken chain fails those who look at that family, and nobody else of the round.
    private func write(_ visits: [Visit], by vault: SealedVault) async {
        do {
            let course = try await vault.write(visits.flatMap(\.lines))
            for visit in visits {
                visit.trace?.note(
                    course.traced(.change, engine: vault.engine, isKept: true, asked: visit.asked))
                visit.continuation.resume()
            }
        } catch StorageFault.auditBroken where visits.count > 1 {
            for visit in visits { await write([visit], by: vault) }
        } catch {
            for visit in visits { visit.continuation.resume(throwing: error) }
        }
    }
}
