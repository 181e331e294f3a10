import Foundation
import Storage

/// PostgreSQL over libpq: a bounded pool of connections, each with a thread of its own. Reads see
/// one consistent state, writes are serializable; a write is durable when it returns. A class, so
/// that the connections end when nobody has it any more.
package final class PostgresDatabase: SQLDatabase {
    package let counts = StatementCounts()
    private let pool: PostgresPool
    private let owner: PostgresOwner
    private let listening: PostgresNews

    /// Connects when it is first used.
    package init(_ address: PostgresAddress, settings: PostgresSettings = PostgresSettings()) {
        listening = PostgresNews(address, settings)
        pool = PostgresPool(address, settings, counts, listening)
        owner = PostgresOwner(address, settings, counts)
    }

    deinit { close() }

    package var dialect: SQLDialect { .postgres }

    /// Ends all connections; those who wait get `PostgresFault.closed`.
    package func close() {
        pool.close()
        listening.close()
    }

    package func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let progress = JobProgress()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                pool.add(PendingJob(.read, progress, body: body, continuation: continuation))
            }
        } onCancel: {
            pool.callOff(progress)
        }
    }

    /// Not called off with its task: who goes away must not keep their attempt out of the log.
    @discardableResult
    package func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            pool.add(PendingJob(.write, JobProgress(), body: body, continuation: continuation))
        }
    }

    /// One at a time for each thing: of two at once, one would have to be done again.
    @discardableResult
    package func write<Answer: Sendable>(
        inTurnAt thing: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            pool.add(
                PendingJob(
                    .write, JobProgress(), at: thing, body: body, continuation: continuation))
        }
    }

    package func asOwner<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let owner = owner
        return try await withCheckedThrowingContinuation { continuation in
            owner.run(PendingJob(.owner, JobProgress(), body: body, continuation: continuation))
        }
    }

    /// Runs a text of statements outside of any transaction, as who signs in: what PostgreSQL does
    /// not let happen inside one.
    package func outside(_ script: String) async throws {
        let owner = owner
        try await withCheckedThrowingContinuation { continuation in
            owner.outside(script, continuation)
        }
    }

    /// What was announced, as long as the task that asks for it goes on: each call a listener of
    /// its own.
    package func news() -> AsyncStream<String> { listening.listen() }

    /// Takes deleted rows out of the tables' files. What the server's write-ahead log and its
    /// archive hold of them goes when the server throws those files away.
    package func checkpoint() async throws {
        let owner = owner
        try await withCheckedThrowingContinuation { continuation in
            owner.clear(continuation)
        }
    }
}
