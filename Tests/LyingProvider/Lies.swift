/// How a provider lies, misleads or breaks; nothing of it unless a test says so.
package struct Lies: Sendable {
    /// Claims put in place of the true ones, each as JSON; "" leaves one out.
    package var claims: [String: String] = [:]
    package var signature = Signature.honest
    /// What the token calls its key; nil is the true name, "" is none.
    package var keyName: String?
    /// More in the token's header, as JSON.
    package var header: [String: String] = [:]
    /// Members of the provider's document put in place of the true ones, as JSON; "" leaves out.
    package var document: [String: String] = [:]
    /// How each place answers.
    package var answers: [Place: Answer] = [:]
    /// A code is taken as often as it comes, by whoever brings it.
    package var isLax = false

    package init() {}

    package enum Signature: Sendable {
        case honest, stranger, missing
        /// `alg` is `none`.
        case none
        /// `alg` is `HS256`, and the secret is the public key.
        case sharedSecret
        /// The token says ES256 and is signed so, under the name of the RSA key.
        case otherKind
        /// Signed with the P-256 key, as it says.
        case curve
    }

    package enum Place: Sendable { case document, keys, token }

    package enum Answer: Sendable {
        case redirect, huge, slow, page, broken, refuses, fails
    }
}
