import Domain
import UseCases

/// The vault over one database: a transaction with the installation's keys.
struct SealedVault: CaseVault {
    let database: any SQLDatabase
    let keys: KeyChain
    let memory: FamilyMemory
    let rounds: LogRounds

    func look<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        let (keys, memory) = (keys, memory)
        return try await database.readBriefly {
            try body(SealedSession(connection: $0, keys: keys, remembering: .look(memory)))
        }
    }

    func checkpoint() async throws { try await database.checkpoint() }

    /// As OpenTelemetry's conventions name it.
    var engine: String { database.dialect.hasWalls ? "postgresql" : "sqlite" }

    func record(_ lines: [LogLine]) async throws {
        if !lines.isEmpty { try await rounds.add(lines, by: self) }
    }

    /// Writes the lines of many visits in one transaction, and tells how that went.
    func write(_ lines: [LogLine]) async throws -> TransactionCourse {
        let keys = keys
        let course = TransactionCourse()
        try await database.write(inTurnAt: Set(lines.map(\.family.text))) { connection in
            try course.run(on: connection) { try AuditLog(keys, $0).append(lines) }
        }
        return course
    }

    func change<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        try await changing(body) { try await database.write($0) }
    }

    func change<Answer: Sendable>(
        of family: FamilyID, _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        try await changing(body) { try await database.write(inTurnAt: [family.text], $0) }
    }

    private func changing<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer,
        _ write: (@escaping @Sendable (any SQLConnection) throws -> Answer) async throws -> Answer
    ) async throws -> Answer {
        let keys = keys
        let touched = TouchedFamilies()
        let answer = try await write {
            try body(SealedSession(connection: $0, keys: keys, remembering: .change(touched)))
        }
        touched.forget(in: memory)
        return answer
    }
}
