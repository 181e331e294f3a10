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

    func record(_ lines: [LogLine]) async throws {
        if !lines.isEmpty { try await rounds.add(lines, by: self) }
    }

    /// Writes the lines of many visits in one transaction.
    func write(_ lines: [LogLine]) async throws {
        let keys = keys
        try await database.write { try AuditLog(keys, $0).append(lines) }
    }

    func change<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        let keys = keys
        let touched = TouchedFamilies()
        let answer = try await database.write {
            try body(SealedSession(connection: $0, keys: keys, remembering: .change(touched)))
        }
        touched.forget(in: memory)
        return answer
    }
}
