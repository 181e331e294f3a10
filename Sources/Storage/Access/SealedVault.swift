import Domain
import UseCases

/// The vault over one database: a transaction with the installation's keys.
struct SealedVault: CaseVault {
    let database: any SQLDatabase
    let keys: KeyChain
    let memory: FamilyMemory

    func look<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        let (keys, memory) = (keys, memory)
        return try await database.readBriefly {
            try body(SealedSession(connection: $0, keys: keys, remembering: .look(memory)))
        }
    }

    func checkpoint() async throws { try await database.checkpoint() }

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
