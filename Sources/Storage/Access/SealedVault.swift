import Domain
import UseCases

/// The vault over one database: a transaction with the installation's keys.
struct SealedVault: CaseVault {
    let database: any SQLDatabase
    let keys: KeyChain
    let memory: FamilyMemory
    let looks: LookBooks

    func look<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        let (keys, memory) = (keys, memory)
        return try await database.readBriefly {
            try body(SealedSession(connection: $0, keys: keys, remembering: .look(memory)))
        }
    }

    func record(_ entry: AuditEntry, against family: FamilyID) async throws {
        try await looks.write(entry, against: family)
    }

    func checkpoint() async throws { try await database.checkpoint() }

    func change<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        try await changing(body) { try await database.write($0) }
    }

    func change<Answer: Sendable>(
        of family: FamilyID, _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        try await changing(body) { try await database.write(inTurnAt: family.text, $0) }
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
