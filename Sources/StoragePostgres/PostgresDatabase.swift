import Foundation
import Storage

/// PostgreSQL over libpq: a bounded pool of connections, each with a thread of its own. Reads see
/// one consistent state, writes are serializable; a write is durable when it returns. A class, so
/// that the connections end when nobody has it any more.
package final class PostgresDatabase: SQLDatabase {
    package let counts = StatementCounts()
    private let address: PostgresAddress
    private let settings: PostgresSettings
    private let pool: PostgresPool
    private let owner: PostgresOwner
    private let listening: PostgresNews

    /// Connects when it is first used.
    package init(_ address: PostgresAddress, settings: PostgresSettings = PostgresSettings()) {
        self.address = address
        self.settings = settings
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

    /// Comes back when the server takes connections, as when it starts together with this program.
    /// - Parameter told: Hears once why it is not so yet.
    /// - Throws: `PostgresFault.unreachable` in the end; at once if the server is there and refuses
    ///   us.
    package func waitUntilThere(
        atMost longest: Duration, told: @escaping @Sendable (String) -> Void
    ) async throws {
        let (address, timeout) = (address, settings.connectTimeout)
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try address.waitUntilThere(atMost: longest, timeout: timeout, told: told)
                    })
            }
        }
    }

    package func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let progress = JobProgress()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                pool.add(PostgresJob(.read, PendingAnswer(continuation, body), progress))
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
            pool.add(PostgresJob(.write, PendingAnswer(continuation, body)))
        }
    }

    package func fill<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            pool.add(PostgresJob(.fill, PendingAnswer(continuation, body)))
        }
    }

    /// One at a time for each thing: of two at once, one would have to be done again.
    @discardableResult
    package func write<Answer: Sendable>(
        inTurnAt things: Set<String>,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            pool.add(PostgresJob(.write, PendingAnswer(continuation, body), at: things))
        }
    }

    package func asOwner<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let owner = owner
        return try await withCheckedThrowingContinuation { continuation in
            owner.run(PostgresJob(.owner, PendingAnswer(continuation, body)))
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

    package func tell(_ news: [String]) { listening.tell(news) }

    /// Takes deleted rows out of the tables' files. What the server's write-ahead log and its
    /// archive hold of them goes when the server throws those files away.
    package func checkpoint() async throws {
        let owner = owner
        try await withCheckedThrowingContinuation { continuation in
            owner.clear(continuation)
        }
    }

    /// Tables without a row are left out: PostgreSQL would take them for empty for ever, and plan
    /// to read all of them for each row of another, also when they have grown since.
    package func takeStock() async throws {
        try await outside(
            """
            DO $$ DECLARE one text; BEGIN
                FOR one IN SELECT quote_ident(relname) FROM pg_class
                    WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
                        AND pg_relation_size(oid) > 0 LOOP
                    EXECUTE 'ANALYZE ' || one;
                END LOOP;
            END $$
            """)
    }
}
