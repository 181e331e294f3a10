import Domain
import Synchronization
import UseCases

/// Sessions in memory: whom a provider's word opens which accounts for. A class, because the site
/// and the test share it.
final class KnownPeople: Sessions {
    private struct Session {
        let account: Account
        let provider: ProviderSession?
    }

    private struct State {
        var known: [(ProvenIdentity, [Account])] = []
        var sessions: [String: Session] = [:]
        var made = 0
    }

    private let state = Mutex(State())

    func know(_ identity: ProvenIdentity, as accounts: [Account]) {
        state.withLock { $0.known.append((identity, accounts)) }
    }

    /// The tokens of all sessions.
    var tokens: Set<String> { state.withLock { Set($0.sessions.keys) } }

    func accounts(of identity: ProvenIdentity) async throws -> [Account] {
        state.withLock { state in state.known.first { $0.0 == identity }?.1 ?? [] }
    }

    func start(
        for account: AccountID, from provider: ProviderSession?, at now: Instant
    ) async throws -> String {
        try state.withLock { state in
            guard let found = state.known.flatMap(\.1).first(where: { $0.id == account }) else {
                throw Refused()
            }
            state.made += 1
            let token = "token-\(state.made)"
            state.sessions[token] = Session(account: found, provider: provider)
            return token
        }
    }

    func account(for token: String, at now: Instant) async throws -> Account? {
        state.withLock { $0.sessions[token]?.account }
    }

    func watch(_ token: String, at now: Instant) async throws -> Account? {
        try await account(for: token, at: now)
    }

    func end(_ token: String) async throws -> ProviderSession? {
        state.withLock { $0.sessions.removeValue(forKey: token)?.provider }
    }

    func end(issuer: String, sid: String) async throws {
        state.withLock { state in
            state.sessions = state.sessions.filter {
                $0.value.provider?.issuer != issuer || $0.value.provider?.sid != sid
            }
        }
    }

    func accounts(_ ids: [AccountID]) async throws -> [Account] { [] }
    func remember(_ language: Language, for account: AccountID) async throws {}
}
