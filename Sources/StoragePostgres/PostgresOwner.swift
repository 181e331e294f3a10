import Dispatch
import Foundation
import Storage
import Synchronization

/// Works on the schema, as who owns it, on a thread and a connection made for it, which end when
/// there is nothing more to do. A class, because those who ask share the queue before it.
final class PostgresOwner: Sendable {
    private struct State {
        var jobs: [PostgresJob] = []
        var isWorking = false
    }

    private let address: PostgresAddress
    private let settings: PostgresSettings
    private let counts: StatementCounts
    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)

    /// How long a change of the schema waits for those who read, and keeps others waiting behind
    /// it [own choice].
    private static let patience = Duration.seconds(2)
    private static let attempts = 30
    /// How long the next job is waited for [own choice]: filling a database is many of them.
    private static let idle = DispatchTimeInterval.seconds(1)

    init(
        _ address: PostgresAddress, _ settings: PostgresSettings, _ counts: StatementCounts
    ) {
        self.address = address
        self.settings = settings
        self.counts = counts
    }

    /// One at a time over all nodes: the next one begins when this one is done.
    func run(_ job: PostgresJob) {
        let mustBegin = state.withLock { state in
            state.jobs.append(job)
            defer { state.isWorking = true }
            return !state.isWorking
        }
        if mustBegin { Thread.detachNewThread { self.work() } }
        bell.signal()
    }

    /// One job takes its connection with it; one that soon comes after another is one of many, and
    /// keeps it for the next.
    private func work() {
        var wire: PostgresWire?
        var isOneOfMany = false
        while let job = next() {
            let outcome = Result {
                let open = try taken(wire)
                wire = isOneOfMany ? open : nil
                try perform(job, open)
            }
            isOneOfMany = true
            switch outcome {
            case .success: job.work.succeed()
            case .failure(let error):
                wire = nil
                job.fail(error)
            }
        }
    }

    /// The next job; nil when none came for a while.
    private func next() -> PostgresJob? {
        _ = bell.wait(timeout: .now() + PostgresOwner.idle)
        return state.withLock { state in
            guard !state.jobs.isEmpty else {
                state.isWorking = false
                return nil
            }
            return state.jobs.removeFirst()
        }
    }

    func outside(_ script: String, _ continuation: CheckedContinuation<Void, any Error>) {
        Thread.detachNewThread {
            continuation.resume(with: Result { try self.connected().script(script) })
        }
    }

    /// Vacuums what secrets were deleted from.
    func clear(_ continuation: CheckedContinuation<Void, any Error>) {
        Thread.detachNewThread {
            continuation.resume(
                with: Result {
                    let wire = try self.connected()
                    try self.waitForOlder(wire)
                    for table in Secrets.tables { try self.rewrite(table, wire) }
                })
        }
    }

    /// A deleted row stays as long as a transaction from before can see it: they get a moment to
    /// end.
    private func waitForOlder(_ wire: PostgresWire) throws {
        let now = try wire.command("SELECT CAST(pg_current_xact_id() AS TEXT)")
        let row = PostgresRow(now)
        let older: SQL = """
            SELECT 1 FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_xmin IS NOT NULL
                AND age(backend_xmin) >= age(CAST(CAST(\(row.text(0)) AS xid8) AS xid)) LIMIT 1
            """
        for _ in 0..<20 {
            let found = try wire.ask([PostgresOutgoing.Step(prelude: [], sql: older)])
            if found.first?.rowCount == 0 { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
    }

    /// Anew without what was deleted; while somebody reads all of it for long, only emptied of it,
    /// so that nobody waits.
    private func rewrite(_ table: String, _ wire: PostgresWire) throws {
        do {
            try wire.script("VACUUM FULL \(table)")
        } catch let fault as PostgresFault where fault.isLockTimeout {
            try wire.script("VACUUM \(table)")
        }
    }

    /// A connection that has the schema's lock: the one from before, if it still stands.
    private func taken(_ wire: PostgresWire?) throws -> PostgresWire {
        if let wire, (try? lock(wire)) != nil { return wire }
        let fresh = try connected()
        try lock(fresh)
        return fresh
    }

    /// For as long as it takes: another node may be at it.
    private func lock(_ wire: PostgresWire) throws {
        try wire.script("SET lock_timeout = 0; \(PostgresLock.schema.take)")
        try wire.script("SET lock_timeout = \(PostgresOwner.patience.milliseconds)")
    }

    private func perform(_ job: PostgresJob, _ wire: PostgresWire) throws {
        var attempt = 1
        while true {
            do {
                try attemptOnce(job, wire)
                break
            } catch let fault as PostgresFault
                where (fault.isLockTimeout || fault.isConflict) && attempt < PostgresOwner.attempts
            {
                attempt += 1
                Thread.sleep(forTimeInterval: Double.random(in: 0.1...0.3))
            }
        }
        // What is done is done: a connection that breaks now gives the lock back too.
        try? wire.script(PostgresLock.schema.release)
    }

    private func attemptOnce(_ job: PostgresJob, _ wire: PostgresWire) throws {
        let connection = PostgresConnection(wire, begin: job.sort.begin, counts: counts)
        do {
            try job.work.run(connection)
            try connection.commit()
        } catch {
            if connection.fault != .lost { connection.rollBack() }
            throw error
        }
    }

    /// Others wait for the schema's lock for longer than a statement may take.
    private func connected() throws -> PostgresWire {
        var patient = settings
        patient.statementTimeout = .seconds(600)
        return try PostgresWire(
            address, settings: patient,
            setUp: "SET lock_timeout = \(PostgresOwner.patience.milliseconds);")
    }
}
