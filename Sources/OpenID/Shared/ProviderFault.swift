/// Why somebody could not be signed in. Its raw value is what the log says: the kind of fault and
/// nothing about anybody.
package enum ProviderFault: String, Error, Sendable, CaseIterable {
    // The way to the provider.
    case unreachable
    case tooSlow = "too-slow"
    case tooBig = "too-big"
    case redirected
    case badStatus = "bad-status"
    case wrongContentType = "wrong-content-type"
    case malformed
    // What it says about itself.
    case otherIssuer = "other-issuer"
    case insecureAddress = "insecure-address"
    // The way back.
    case notStartedHere = "not-started-here"
    case mixedUp = "mixed-up"
    case denied
    case noCode = "no-code"
    case codeRefused = "code-refused"
    // The token.
    case badAlgorithm = "bad-algorithm"
    case unknownKey = "unknown-key"
    case badSignature = "bad-signature"
    case wrongIssuer = "wrong-issuer"
    case wrongAudience = "wrong-audience"
    case expired
    case fromTheFuture = "from-the-future"
    case wrongNonce = "wrong-nonce"
    case wrongAccessToken = "wrong-access-token"
    case levelTooLow = "level-too-low"
    case signedInTooLongAgo = "signed-in-too-long-ago"
    case noIdentity = "no-identity"
    // The provider's word that a session is over.
    case noLogout = "no-logout"
    case replayed
}
