/// A database of which each statement is told with what it took: for measuring, and for a test
/// that nothing grows with the number of families. Several times as slow as the one behind it.
package struct WatchedDatabase: SQLDatabase {
    private let behind: any SQLDatabase
    private let tell: @Sendable (WatchedStatement) -> Void

    package init(
        _ behind: any SQLDatabase, telling tell: @escaping @Sendable (WatchedStatement) -> Void
    ) {
        self.behind = behind
        self.tell = tell
    }

    package var dialect: SQLDialect { behind.dialect }
    package var counts: StatementCounts { behind.counts }

    package func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let tell = tell
        return try await behind.read { try body(WatchedConnection($0, tell)) }
    }

    package func readBriefly<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let tell = tell
        return try await behind.readBriefly { try body(WatchedConnection($0, tell)) }
    }

    @discardableResult
    package func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let tell = tell
        return try await behind.write { try body(WatchedConnection($0, tell)) }
    }

    @discardableResult
    package func write<Answer: Sendable>(
        inTurnAt things: Set<String>,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let tell = tell
        return try await behind.write(inTurnAt: things) { try body(WatchedConnection($0, tell)) }
    }

    package func fill<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        let tell = tell
        return try await behind.fill { try body(WatchedConnection($0, tell)) }
    }

    /// Migrations are no page's: they are not watched.
    package func asOwner<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await behind.asOwner(body)
    }

    package func takeStock() async throws { try await behind.takeStock() }

    package func news() -> AsyncStream<String> { behind.news() }

    package func tell(_ news: [String]) { behind.tell(news) }

    package func checkpoint() async throws { try await behind.checkpoint() }
}
