/// What one statement cost its engine, as the engine tells it. It holds no value that was bound.
package struct StatementWork: Sendable, Codable, Equatable {
    /// Rows that were looked at, in PostgreSQL; steps of SQLite's machine. The same whatever the
    /// machine, and whatever else it does.
    package let work: Int
    /// Tables, or their short names, that were gone through from one end to the other.
    package let scans: [String]
    /// How the engine went about it, a line for each part.
    package let plan: [String]

    package init(work: Int, scans: [String], plan: [String]) {
        self.work = work
        self.scans = scans
        self.plan = plan
    }
}

/// A connection that can tell what a statement costs. Both engines' can.
package protocol WorkTelling: SQLConnection {
    /// Runs the statement, takes back what it changed, and tells what it took. It is not counted.
    func work(of sql: SQL) throws -> StatementWork
}
