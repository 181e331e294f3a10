import Domain

/// The port for signed-in sessions, kept on the server. The cookie holds the token; the database
/// holds only its hash.
package protocol Sessions: Sendable {
    /// The accounts that this identity may sign in as; none if nobody knows it.
    func accounts(of identity: ProvenIdentity) async throws -> [Account]
    /// Starts a session and gives its token: 32 random bytes in base64url.
    /// - Throws: `Refused` if there is no such account, or it ended.
    func start(
        for account: AccountID, from provider: ProviderSession?, at now: Instant
    ) async throws -> String
    /// The account whose session this token opens; nil if it is unknown or over.
    func account(for token: String, at now: Instant) async throws -> Account?
    /// The same, without counting as a request: a page that is only open keeps no session alive.
    func watch(_ token: String, at now: Instant) async throws -> Account?
    /// Ends the session; gives what the provider must be told.
    @discardableResult func end(_ token: String) async throws -> ProviderSession?
    /// Ends all sessions that the provider says are over.
    func end(issuer: String, sid: String) async throws
    /// The accounts with these ids, for the demo's list of people.
    func accounts(_ ids: [AccountID]) async throws -> [Account]
    /// Remembers which language somebody reads.
    func remember(_ language: Language, for account: AccountID) async throws
}

extension Sessions {
    /// Starts a session that no provider knows of.
    package func start(for account: AccountID, at now: Instant) async throws -> String {
        try await start(for: account, from: nil, at: now)
    }
}
