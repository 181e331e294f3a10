/// A database of one of the two engines.
package protocol SQLDatabase: Sendable {
    var dialect: SQLDialect { get }
    /// How many statements and commits there were.
    var counts: StatementCounts { get }

    /// Runs the body on one consistent state.
    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer

    /// The same for what takes some milliseconds, as a page does: an engine may save itself the
    /// way to another thread. Never for what walks through a whole log.
    func readBriefly<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer

    /// Runs the body in a transaction, durable when this returns; a body that throws leaves
    /// nothing behind.
    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer

    /// The same for what is about one thing, such as a family: an engine in which two changes of it
    /// would be in each other's way lets the ones of this program wait for each other.
    @discardableResult
    func write<Answer: Sendable>(
        inTurnAt thing: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer

    /// Runs the body in a transaction as who owns the schema, while no other program does the
    /// same: for migrations.
    func asOwner<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer

    /// What transactions announce from now on, on this node and every other, until the task that
    /// listens is cancelled. Each call is a listener of its own. An empty text means that some may
    /// have been missed, as by who listens too slowly or while a connection was lost.
    func news() -> AsyncStream<String>

    /// Leaves nothing of what was deleted in the engine's log files.
    func checkpoint() async throws
}

extension SQLDatabase {
    @discardableResult
    package func write<Answer: Sendable>(
        inTurnAt thing: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await write(body)
    }

    package func readBriefly<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await read(body)
    }
}
