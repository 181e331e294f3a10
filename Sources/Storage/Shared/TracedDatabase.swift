import UseCases

/// A database that tells whoever traces a visit how long each of its transactions took. When nobody
/// does it is the database itself.
struct TracedDatabase: SQLDatabase {
    private let behind: any SQLDatabase

    init(_ behind: any SQLDatabase) { self.behind = behind }

    var dialect: SQLDialect { behind.dialect }
    var counts: StatementCounts { behind.counts }

    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        guard let visit = Traced.visit else { return try await behind.read(body) }
        return try await told(to: visit, .look, body) { try await behind.read($0) }
    }

    func readBriefly<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        guard let visit = Traced.visit else { return try await behind.readBriefly(body) }
        return try await told(to: visit, .look, body) { try await behind.readBriefly($0) }
    }

    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        guard let visit = Traced.visit else { return try await behind.write(body) }
        return try await told(to: visit, .change, body) { try await behind.write($0) }
    }

    @discardableResult
    func write<Answer: Sendable>(
        inTurnAt things: Set<String>,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        guard let visit = Traced.visit else {
            return try await behind.write(inTurnAt: things, body)
        }
        return try await told(to: visit, .change, body) {
            try await behind.write(inTurnAt: things, $0)
        }
    }

    private func told<Answer: Sendable>(
        to visit: any VisitTrace, _ sort: TracedTransaction.Sort,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer,
        perform: (@escaping @Sendable (any SQLConnection) throws -> Answer) async throws -> Answer
    ) async throws -> Answer {
        let course = TransactionCourse()
        var isKept = false
        defer {
            let engine = dialect.hasWalls ? "postgresql" : "sqlite"
            visit.note(course.traced(sort, engine: engine, isKept: isKept))
        }
        let answer = try await perform { connection in
            try course.run(on: connection, body)
        }
        isKept = true
        return answer
    }

    func asOwner<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await behind.asOwner(body)
    }

    func fill<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await behind.fill(body)
    }

    func takeStock() async throws { try await behind.takeStock() }
    func news() -> AsyncStream<String> { behind.news() }
    func tell(_ news: [String]) { behind.tell(news) }
    func checkpoint() async throws { try await behind.checkpoint() }
}
