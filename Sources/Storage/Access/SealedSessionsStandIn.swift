import Domain
import UseCases

/// Stands in until identities are stored: nobody is known by a provider yet.
extension SealedSessions {
    func accounts(of identity: ProvenIdentity) async throws -> [Account] { [] }

    func start(
        for account: AccountID, from provider: ProviderSession?, at now: Instant
    ) async throws -> String {
        try await start(for: account, at: now)
    }

    @discardableResult func end(_ token: String) async throws -> ProviderSession? {
        let ended: Void = try await end(token)
        _ = ended
        return nil
    }

    func end(issuer: String, sid: String) async throws {}
}
