import Synchronization

/// Counts statements and commits, so that a test can say how many a page may use. A class,
/// because all connections of a database count in one place.
package final class StatementCounts: Sendable {
    private let ran = Atomic<Int>(0)
    private let committed = Atomic<Int>(0)
    private let again = Atomic<Int>(0)

    package init() {}

    /// Queries and changes; BEGIN, SAVEPOINT and COMMIT are not among them.
    package var statements: Int { ran.load(ordering: .relaxed) }
    package var commits: Int { committed.load(ordering: .relaxed) }
    /// Transactions that were done again, because others were in their way or a connection broke.
    package var repeats: Int { again.load(ordering: .relaxed) }

    package func countStatement() { ran.add(1, ordering: .relaxed) }
    package func countRepeat() { again.add(1, ordering: .relaxed) }
    package func countCommit() { committed.add(1, ordering: .relaxed) }
}
