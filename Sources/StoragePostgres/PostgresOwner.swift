import Foundation
import Storage

/// Works on the schema, as who owns it, on a connection and a thread made for it.
struct PostgresOwner {
    private let address: PostgresAddress
    private let settings: PostgresSettings
    private let counts: StatementCounts

    /// How long a change of the schema waits for those who read, and keeps others waiting behind
    /// it [own choice].
    private static let patience = Duration.seconds(2)
    private static let attempts = 30

    init(
        _ address: PostgresAddress, _ settings: PostgresSettings, _ counts: StatementCounts
    ) {
        self.address = address
        self.settings = settings
        self.counts = counts
    }

    /// One at a time over all nodes: the next one begins when this one is done.
    func run(_ job: any PostgresJob) {
        Thread.detachNewThread {
            do {
                try perform(job)
            } catch {
                return job.fail(error)
            }
            job.succeed()
        }
    }

    func outside(_ script: String, _ continuation: CheckedContinuation<Void, any Error>) {
        Thread.detachNewThread {
            continuation.resume(with: Result { try connected().script(script) })
        }
    }

    /// Vacuums what secrets were deleted from.
    func clear(_ continuation: CheckedContinuation<Void, any Error>) {
        Thread.detachNewThread {
            continuation.resume(
                with: Result {
                    let wire = try connected()
                    try waitForOlder(wire)
                    for table in Secrets.tables { try rewrite(table, wire) }
                })
        }
    }

    /// A deleted row stays as long as a transaction from before can see it: they get a moment to
    /// end.
    private func waitForOlder(_ wire: PostgresWire) throws {
        let now = try wire.ask("SELECT CAST(pg_current_xact_id() AS TEXT)", after: [])
        let row = PostgresRow(now)
        let older: SQL = """
            SELECT 1 FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_xmin IS NOT NULL
                AND age(backend_xmin) >= age(CAST(CAST(\(row.text(0)) AS xid8) AS xid)) LIMIT 1
            """
        for _ in 0..<20 {
            if try wire.ask(older, after: []).rowCount == 0 { return }
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

    private func perform(_ job: any PostgresJob) throws {
        let wire = try connected()
        // For as long as it takes: another node may be at it.
        try wire.script("SET lock_timeout = 0; \(PostgresLock.schema.take)")
        try wire.script("SET lock_timeout = \(PostgresOwner.patience.milliseconds)")
        var attempt = 1
        while true {
            do {
                return try attemptOnce(job, wire)
            } catch let fault as PostgresFault
                where (fault.isLockTimeout || fault.isConflict) && attempt < PostgresOwner.attempts
            {
                attempt += 1
                Thread.sleep(forTimeInterval: Double.random(in: 0.1...0.3))
            }
        }
    }

    private func attemptOnce(_ job: any PostgresJob, _ wire: PostgresWire) throws {
        let connection = PostgresConnection(wire, begin: job.sort.begin, counts: counts)
        do {
            try job.run(connection)
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
