import Crypto
import Domain

/// Whether an id token is for this sign-in, now (OpenID Connect Core 1.0, section 3.1.3.7). Its
/// signature is checked before.
struct IDTokenCheck {
    let registration: Registration
    let nonce: String
    let now: Instant

    func callAsFunction(_ claims: Claims, accessToken: String?) throws(ProviderFault) {
        try TokenTimes(now: now).check(claims)
        try checkAddressees(claims)
        guard claims.text("nonce") == nonce else { throw .wrongNonce }
        try checkAccessToken(claims, accessToken)
        try checkLevel(claims)
        try checkAge(claims)
    }

    private func checkAddressees(_ claims: Claims) throws(ProviderFault) {
        try Addressees(registration: registration).check(claims)
        if let party = claims.text("azp") {
            guard party == registration.client else { throw .wrongAudience }
        } else if claims.has("azp") || claims.texts("aud")?.count != 1 {
            throw .wrongAudience
        }
    }

    /// Half of the hash of the access token: with RS256 and ES256 that hash is SHA-256.
    private func checkAccessToken(_ claims: Claims, _ token: String?) throws(ProviderFault) {
        guard claims.has("at_hash") else { return }
        guard let token else { throw .wrongAccessToken }
        let half = Base64URL.encode(SHA256.hash(data: Array(token.utf8)).prefix(16))
        guard claims.text("at_hash") == half else { throw .wrongAccessToken }
    }

    private func checkLevel(_ claims: Claims) throws(ProviderFault) {
        guard !registration.levels.isEmpty else { return }
        guard let level = claims.text("acr"), registration.levels.contains(level) else {
            throw .levelTooLow
        }
    }

    private func checkAge(_ claims: Claims) throws(ProviderFault) {
        guard let maxAge = registration.maxAge else { return }
        guard let since = claims.moment("auth_time") else { throw .signedInTooLongAgo }
        guard now <= since.adding(seconds: maxAge + TokenTimes.skew) else {
            throw .signedInTooLongAgo
        }
        guard since <= now.adding(seconds: TokenTimes.skew) else { throw .fromTheFuture }
    }
}

/// From whom a token comes, and to whom.
struct Addressees {
    let registration: Registration

    func check(_ claims: Claims) throws(ProviderFault) {
        guard claims.text("iss") == registration.issuer.text else { throw .wrongIssuer }
        guard let audience = claims.texts("aud"), audience.contains(registration.client) else {
            throw .wrongAudience
        }
    }
}

/// When a token holds. Clocks may differ by two minutes.
struct TokenTimes {
    static let skew = 120

    let now: Instant

    func check(_ claims: Claims) throws(ProviderFault) {
        guard let end = claims.moment("exp"), now < end.adding(seconds: TokenTimes.skew) else {
            throw .expired
        }
        let latest = now.adding(seconds: TokenTimes.skew)
        guard let issued = claims.moment("iat"), issued <= latest else { throw .fromTheFuture }
        if claims.has("nbf") {
            guard let start = claims.moment("nbf"), start <= latest else { throw .fromTheFuture }
        }
    }
}
