import GRDB
import Storage

/// SQLite in a file: one writer that takes waiting jobs together, four readers, WAL, and every
/// commit written through to the disk.
package struct SQLiteDatabase: SQLDatabase {
    package let counts: StatementCounts
    private let pool: DatabasePool
    private let writes: GroupCommit
    private let board = NewsBoard()

    /// Opens the file, or makes it, readable for this user alone.
    /// - Throws: `StorageFault.folderUnusable`, `.fileUnusable`, `.notVeven`, `.notDurable`, or
    ///   `DiskTrouble`.
    package init(path: String) throws {
        try SQLiteFile.prepare(path)
        let counts = StatementCounts()
        let pool: DatabasePool
        do { pool = try SQLiteFile.open(path) } catch { throw DiskTrouble.told(error) }
        self.counts = counts
        self.pool = pool
        writes = GroupCommit(pool: pool, counts: counts, board: board)
    }

    package var dialect: SQLDialect { .sqlite }

    package func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let counts = counts
        // A reader is let go of in its own queue: it must never wait for a thread that in
        // `readBriefly` waits for a reader.
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncRead { database in
                continuation.resume(
                    with: Result {
                        try body(SQLiteConnection(database: try database.get(), counts: counts))
                    }.mapError(DiskTrouble.told))
            }
        }
    }

    /// On the caller's own thread: what is read lies in memory, and handing it to another thread
    /// and back takes longer than a statement.
    package func readBriefly<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try readHere(body)
    }

    private func readHere<Answer>(
        _ body: (any SQLConnection) throws -> Answer
    ) throws -> Answer {
        do {
            return try pool.read { try body(SQLiteConnection(database: $0, counts: counts)) }
        } catch { throw DiskTrouble.told(error) }
    }

    @discardableResult
    package func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            writes.add(PendingAnswer(continuation, body))
        }
    }

    /// There is one writer, and whoever can write owns the file.
    package func asOwner<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await write(body)
    }

    package func news() -> AsyncStream<String> { board.listen() }

    package func tell(_ news: [String]) { board.tell(news) }

    /// Moves everything from the write-ahead log into the file and empties the log. Deleted rows
    /// are overwritten there (`secure_delete`).
    package func checkpoint() async throws {
        try await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
}
