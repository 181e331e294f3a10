import GRDB
import Storage

/// One transaction that holds the work of several callers.
struct WriteRound {
    let database: Database
    let counts: StatementCounts

    /// Commits what the jobs did, and gives for each the error it was taken back for, or nil.
    /// - Throws: If nothing of the round was kept.
    func commit(_ jobs: [any WriteJob]) throws -> [(any Error)?] {
        try command("BEGIN IMMEDIATE")
        do {
            let outcomes = try jobs.map(outcome)
            try command("COMMIT")
            counts.countCommit()
            return outcomes
        } catch {
            if database.isInsideTransaction { try? command("ROLLBACK") }
            throw error
        }
    }

    /// Runs one job in a savepoint: the error it was taken back for, or nil.
    /// - Throws: If SQLite gave up the whole transaction, as for a full disk.
    private func outcome(_ job: any WriteJob) throws -> (any Error)? {
        try command("SAVEPOINT job")
        do {
            try job.run(SQLiteConnection(database: database, counts: counts))
            try command("RELEASE job")
            return nil
        } catch {
            guard database.isInsideTransaction else { throw error }
            try command("ROLLBACK TO job")
            try command("RELEASE job")
            return error
        }
    }

    private func command(_ sql: String) throws { try database.cachedStatement(sql: sql).execute() }
}
