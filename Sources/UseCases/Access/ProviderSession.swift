/// The provider's side of a session, so that signing out ends it there too.
package struct ProviderSession: Sendable, Equatable {
    package let issuer: String
    package let sid: String?
    /// Kept sealed; sent as `id_token_hint` on sign-out.
    package let idToken: String

    package init(issuer: String, sid: String?, idToken: String) {
        self.issuer = issuer
        self.sid = sid
        self.idToken = idToken
    }
}
