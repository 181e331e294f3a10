import Foundation
import Storage

/// A thread with a connection: takes jobs out of the queue and does them, one after the other. A
/// class, because the connection comes and goes.
final class PostgresWorker {
    private let pool: PostgresPool
    private var wire: PostgresWire?

    private init(_ pool: PostgresPool) { self.pool = pool }

    static func begin(_ pool: PostgresPool) {
        let thread = Thread {
            let worker = PostgresWorker(pool)
            while let job = pool.next() {
                worker.perform(job)
                pool.finished(job)
            }
        }
        thread.name = "veven-postgres"
        // Bodies open and seal what they read; the system's own threads for that have as much.
        thread.stackSize = 4 << 20
        thread.start()
    }

    private func perform(_ job: PostgresJob) {
        var effort = Effort(
            pool.settings, since: job.progress.since, seeksWriter: pool.address.seeksWriter)
        while true {
            do {
                if job.progress.isCalledOff { throw CancellationError() }
                try attempt(job, alone: effort.isCrowded)
                return
            } catch {
                if mustLeave(after: error) { wire = nil }
                let mayTryAgain = !job.progress.isCalledOff && effort.mayTryAgain(after: error)
                guard mayTryAgain else {
                    return job.fail(job.progress.isCalledOff ? CancellationError() : error)
                }
                pool.counts.countRepeat()
            }
        }
    }

    /// A server that may only be read has become a standby: another one takes the changes.
    private func mustLeave(after error: any Error) -> Bool {
        let fault = error as? PostgresFault
        return wire?.isBroken == true || fault == .lost || fault?.isReadOnly == true
    }

    /// - Parameter alone: Whether to wait until no other transaction is done again, because others
    ///   were in the way of this one before.
    private func attempt(_ job: PostgresJob, alone: Bool) throws {
        let wire = try connected()
        if alone { try wire.command(PostgresLock.again.take) }
        defer { if alone { _ = try? wire.command(PostgresLock.again.release) } }
        let connection = PostgresConnection(
            wire, begin: job.sort.begin, counts: pool.counts)
        job.progress.runs(with: job.sort == .read ? wire.canceller : nil)
        defer { job.progress.runs(with: nil) }
        do {
            try job.work.run(connection)
            // After the commit, not inside it: a transaction that notifies holds a lock over all
            // such commits, so that they could not share one write to the disk.
            if job.sort != .read { try connection.commit(telling: pool.news.request) }
            if let fault = connection.fault { throw fault }
        } catch {
            if connection.fault != .lost { connection.rollBack() }
            throw error
        }
        job.progress.runs(with: nil)
        // First: who wrote and then writes again is heard in this order.
        pool.news.tellHere(connection.news)
        job.work.succeed()
        if job.sort == .read { connection.leave() }
    }

    private func connected() throws -> PostgresWire {
        if let wire, !wire.isBroken { return wire }
        let made = try PostgresWire(
            pool.address, settings: pool.settings, setUp: PostgresRole.setUp)
        wire = made
        return made
    }
}
