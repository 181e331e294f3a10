import Domain
import UseCases

/// The vault over one database: a transaction with the installation's keys.
struct SealedVault: CaseVault {
    let database: any SQLDatabase
    let keys: KeyChain

    func look<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        let keys = keys
        return try await database.read { try body(SealedSession(connection: $0, keys: keys)) }
    }

    func checkpoint() async throws { try await database.checkpoint() }

    func change<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer {
        let keys = keys
        return try await database.write { try body(SealedSession(connection: $0, keys: keys)) }
    }
}
