import Domain

/// The port for signed-in sessions, kept on the server. The cookie holds the token; the database
/// holds only its hash.
package protocol Sessions: Sendable {
    /// Starts a session and gives its token: 32 random bytes in base64url.
    func start(for account: AccountID, at now: Instant) async throws -> String
    /// The account whose session this token opens; nil if it is unknown or over.
    func account(for token: String, at now: Instant) async throws -> Account?
    func end(_ token: String) async throws
    /// The accounts with these ids, for the demo's list of people.
    func accounts(_ ids: [AccountID]) async throws -> [Account]
    /// Remembers which language somebody reads.
    func remember(_ language: Language, for account: AccountID) async throws
}
