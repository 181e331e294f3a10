import Domain
import JWTKit

/// How this site proves to a provider that it is itself.
package enum ClientProof: Sendable {
    /// Not at all: only that it also began the sign-in (RFC 7636).
    case none
    /// A shared secret, as `client_secret_basic`.
    case secret(String)
    /// A key that only this site has, as `private_key_jwt` (RFC 7523).
    case key(ClientKey)
}

/// The private key of this site.
package struct ClientKey: Sendable {
    /// A proof is used at once; a minute is room for clocks that differ.
    private static let seconds = 60

    private let keys: JWTKeyCollection
    /// What the provider calls the key.
    private let name: String?

    /// - pem: an RSA key of at least 2048 bits or a P-256 key.
    /// - Throws: what is wrong with the key.
    package init(pem: String, name: String?) async throws {
        keys = JWTKeyCollection()
        self.name = name
        if let key = try? ES256PrivateKey(pem: pem) {
            await keys.add(ecdsa: key)
        } else {
            let key = try Insecure.RSA.PrivateKey(pem: pem)
            await keys.add(rsa: key, digestAlgorithm: .sha256)
        }
    }

    /// A short-lived, one-time proof for one provider.
    func proof(of client: String, to issuer: String, at now: Instant) async throws -> String {
        let seconds = Double(now.milliseconds / 1000)
        let claims = Claims([
            "iss": .text(client), "sub": .text(client), "aud": .text(issuer),
            "jti": .text(RandomText.make()), "iat": .number(seconds),
            "exp": .number(seconds + Double(ClientKey.seconds)),
        ])
        var header = JWTHeader()
        if let name { header.kid = name }
        return try await keys.sign(claims, header: header)
    }
}
