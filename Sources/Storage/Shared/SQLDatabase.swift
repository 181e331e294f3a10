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

    /// The same for rows that nobody can have looked at, and that no other transaction writes: an
    /// engine may do several at a time, without asking whether they are in each other's way.
    func fill<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer

    /// The same for what is about some things, such as a family: an engine in which two changes of
    /// one would be in each other's way lets the ones of this program wait for each other.
    @discardableResult
    func write<Answer: Sendable>(
        inTurnAt things: Set<String>,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
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

    /// Tells the same listeners without a transaction: soon, and never twice. What cannot be told
    /// now is lost. Does not wait.
    func tell(_ news: [String])

    /// Leaves nothing of what was deleted in the engine's log files.
    func checkpoint() async throws

    /// Finds out how much lies where, after much was filled in: an engine that plans by such
    /// numbers would plan wrongly until it counts by itself.
    func takeStock() async throws
}

extension SQLDatabase {
    package func fill<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await write(body)
    }

    @discardableResult
    package func write<Answer: Sendable>(
        inTurnAt things: Set<String>,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await write(body)
    }

    package func takeStock() async throws {}

    package func readBriefly<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await read(body)
    }
}
