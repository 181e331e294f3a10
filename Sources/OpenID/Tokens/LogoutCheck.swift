import Domain

/// Whether a logout token ends a session here (OpenID Connect Back-Channel Logout 1.0, section
/// 2.6). Only tokens that name the session are taken: without it nobody knows whose it is.
struct LogoutCheck {
    private static let event = "http://schemas.openid.net/event/backchannel-logout"

    let registration: Registration
    let now: Instant

    /// What the token ends, and how to know it again.
    struct Ended {
        let sid: String
        let id: String
        let until: Instant
    }

    func callAsFunction(_ claims: Claims) throws(ProviderFault) -> Ended {
        try TokenTimes(now: now).check(claims)
        try Addressees(registration: registration).check(claims)
        guard claims.names(in: "events").contains(LogoutCheck.event), !claims.has("nonce"),
            let id = claims.text("jti"), (1...255).contains(id.utf8.count),
            let sid = claims.text("sid"), !sid.isEmpty, let end = claims.moment("exp")
        else { throw .noLogout }
        return Ended(sid: sid, id: id, until: end.adding(seconds: TokenTimes.skew))
    }
}
