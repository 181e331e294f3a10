import Domain

/// Somebody on their way to a provider: what must be known again when they come back. Kept on the
/// server; only `address` leaves it.
package struct Departure: Sendable {
    /// Names this departure in the address of the return.
    package let state: String
    /// Ties the token to this departure.
    package let nonce: String
    /// Ties the code to this site (RFC 7636).
    package let verifier: String
    /// Where the browser goes.
    package let address: String
}

/// What the browser brought back from the provider, in the address.
package struct BroughtBack: Sendable {
    package let state: String?
    package let code: String?
    package let error: String?
    package let issuer: String?

    package init(state: String?, code: String?, error: String?, issuer: String?) {
        self.state = state
        self.code = code
        self.error = error
        self.issuer = issuer
    }
}

/// Whom a provider vouches for, and its side of the session.
package struct Vouched: Sendable, Equatable {
    package enum Identity: Sendable, Equatable {
        case number(String)
        case subject(String)
    }

    package let identity: Identity
    package let issuer: String
    package let sid: String?
    package let idToken: String
}
