import Domain

extension Provider {
    /// Where the browser goes to end the session at the provider too (OpenID Connect
    /// RP-Initiated Logout 1.0); nil if the provider has no such place or cannot be reached.
    package func signOutAddress(idToken: String) async -> String? {
        guard let end = try? await papers.providerDocument().endSession else { return nil }
        return end.with([
            ("id_token_hint", idToken), ("client_id", registration.client),
            ("post_logout_redirect_uri", registration.leavesTo), ("state", RandomText.make()),
        ])
    }

    /// The session that a logout token ends (OpenID Connect Back-Channel Logout 1.0).
    /// - Throws: `ProviderFault` for a token that is not this provider's, or was used before.
    package func over(logoutToken: String) async throws -> String {
        let claims = try await papers.claims(of: try SignedToken(logoutToken))
        let ended = try LogoutCheck(registration: registration, now: now())(claims)
        guard await seen.add(ended.id, until: ended.until, at: now()) else {
            throw ProviderFault.replayed
        }
        return ended.sid
    }
}

/// The logout tokens that were used already, until they are too old to be used again. An actor,
/// because they come from anywhere at any time.
actor SeenTokens {
    /// Only tokens with a good signature are kept, so there is no flood to fear; but still.
    private static let most = 100_000

    private var ends: [String: Instant] = [:]

    /// False if it was there.
    func add(_ id: String, until end: Instant, at now: Instant) -> Bool {
        if ends.count >= SeenTokens.most { ends = ends.filter { now < $0.value } }
        guard ends.count < SeenTokens.most, (ends[id].map { $0 <= now } ?? true) else {
            return false
        }
        ends[id] = end
        return true
    }
}
