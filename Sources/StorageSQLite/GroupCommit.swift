// One disk write for many callers. Every commit waits for the disk, a thousand times longer than
// its statements take. So writers queue; whoever finds nobody writing starts a round, which takes
// all that wait, runs each in a savepoint of its own, commits once, and lets them all go on.
// Those who come while the disk is busy form the next round. A job that throws takes back only
// itself; if the commit fails, all of the round fail, and none of them was told otherwise.

import GRDB
import Storage
import Synchronization

/// The queue before the one writer. A class, because all callers share the queue.
final class GroupCommit: Sendable {
    /// So that the first of a long queue does not wait for the last [own choice].
    private static let longestRound = 256

    private struct Waiting {
        var jobs: [any PendingWork] = []
        var isWriting = false
    }

    private let waiting = Mutex(Waiting())
    private let pool: DatabasePool
    private let counts: StatementCounts
    private let board: NewsBoard

    init(pool: DatabasePool, counts: StatementCounts, board: NewsBoard) {
        self.pool = pool
        self.counts = counts
        self.board = board
    }

    func add(_ job: any PendingWork) {
        let mustStart = waiting.withLock { waiting in
            waiting.jobs.append(job)
            defer { waiting.isWriting = true }
            return !waiting.isWriting
        }
        guard mustStart else { return }
        pool.asyncWriteWithoutTransaction { database in
            while let jobs = self.nextRound() { self.write(jobs, database) }
        }
    }

    /// The jobs that wait; nil when there are none, and then nobody is writing any more.
    private func nextRound() -> [any PendingWork]? {
        waiting.withLock { waiting in
            let jobs = Array(waiting.jobs.prefix(GroupCommit.longestRound))
            waiting.jobs.removeFirst(jobs.count)
            waiting.isWriting = !jobs.isEmpty
            return jobs.isEmpty ? nil : jobs
        }
    }

    private func write(_ jobs: [any PendingWork], _ database: Database) {
        let round = WriteRound(database: database, counts: counts, board: board)
        do {
            let outcomes = try round.commit(jobs)
            for (job, error) in zip(jobs, outcomes) {
                if let error { job.fail(DiskTrouble.told(error)) } else { job.succeed() }
            }
        } catch {
            for job in jobs { job.fail(DiskTrouble.told(error)) }
        }
    }
}
