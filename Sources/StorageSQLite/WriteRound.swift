import GRDB
import Storage

/// One transaction that holds the work of several callers.
struct WriteRound {
    let database: Database
    let counts: StatementCounts
    let board: NewsBoard

    /// Commits what the jobs did, and gives for each the error it was taken back for, or nil.
    /// - Throws: If nothing of the round was kept.
    func commit(_ jobs: [any PendingWork]) throws -> [(any Error)?] {
        try command("BEGIN IMMEDIATE")
        do {
            var news: [String] = []
            let outcomes = try jobs.map { try outcome($0, &news) }
            try command("COMMIT")
            counts.countCommit()
            board.tell(news)
            return outcomes
        } catch {
            if database.isInsideTransaction { try? command("ROLLBACK") }
            throw error
        }
    }

    /// Runs one job in a savepoint: the error it was taken back for, or nil.
    /// - Throws: If SQLite gave up the whole transaction, as for a full disk.
    private func outcome(_ job: any PendingWork, _ news: inout [String]) throws -> (any Error)? {
        try command("SAVEPOINT job")
        do {
            let connection = SQLiteConnection(database: database, counts: counts)
            try job.run(connection)
            try command("RELEASE job")
            news += connection.announced
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
