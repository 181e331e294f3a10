import Crypto
import CryptoExtras
import Foundation

/// What a provider signs with: an RSA key and a P-256 key. Tokens are put together by hand here,
/// so that no library is tested against itself.
struct ProviderKeys: Sendable {
    let name: String
    let rsa: _RSA.Signing.PrivateKey
    let curve: P256.Signing.PrivateKey

    init(name: String) throws {
        self.name = name
        rsa = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        curve = P256.Signing.PrivateKey()
    }

    var curveName: String { "\(name)-curve" }

    /// The public halves, as JSON (RFC 7517), among keys that nobody should use.
    func published() throws -> String {
        let primitives = try rsa.publicKey.getKeyPrimitives()
        let point = curve.publicKey.rawRepresentation
        return """
            {"keys":[{"kty":"oct","kid":"\(name)","k":"c2VjcmV0"},{"kty":7},\
            {"kty":"RSA","use":"enc","kid":"\(name)","n":"AQAB","e":"AQAB"},\
            {"kty":"RSA","use":"sig","alg":"RS256","kid":"\(name)",\
            "n":"\(encoded(primitives.modulus))","e":"\(encoded(primitives.publicExponent))"},\
            {"kty":"EC","crv":"P-256","kid":"\(curveName)",\
            "x":"\(encoded(point.prefix(32)))","y":"\(encoded(point.suffix(32)))"}]}
            """
    }

    /// A token with this header and these claims.
    func token(_ claims: [String: String], _ lies: Lies, stranger: ProviderKeys) throws -> String {
        var header = lies.header
        header["typ"] = header["typ"] ?? "\"JWT\""
        header["alg"] = "\"\(algorithm(lies.signature))\""
        let key = lies.keyName ?? (lies.signature.isCurve ? curveName : name)
        if !key.isEmpty { header["kid"] = "\"\(key)\"" }
        let text = "\(encoded(json(header).utf8)).\(encoded(json(claims).utf8))"
        let signature = try signature(lies.signature, of: Data(text.utf8), stranger)
        return "\(text).\(encoded(signature))"
    }

    private func algorithm(_ signature: Lies.Signature) -> String {
        switch signature {
        case .honest, .stranger, .missing: "RS256"
        case .none: "none"
        case .sharedSecret: "HS256"
        case .otherKind, .curve: "ES256"
        }
    }

    private func signature(
        _ kind: Lies.Signature, of text: Data, _ stranger: ProviderKeys
    ) throws -> Data {
        switch kind {
        case .honest: try signed(text, by: rsa)
        case .stranger: try signed(text, by: stranger.rsa)
        case .none, .missing: Data()
        case .sharedSecret:
            Data(
                HMAC<SHA256>.authenticationCode(
                    for: text,
                    using: SymmetricKey(data: Data(rsa.publicKey.pemRepresentation.utf8))))
        case .otherKind, .curve: try curve.signature(for: text).rawRepresentation
        }
    }

    private func signed(_ text: Data, by key: _RSA.Signing.PrivateKey) throws -> Data {
        try key.signature(for: SHA256.hash(data: text), padding: .insecurePKCS1v1_5)
            .rawRepresentation
    }
}

extension Lies.Signature {
    fileprivate var isCurve: Bool { if case .curve = self { true } else { false } }
}

/// Base64url without padding.
package func encoded(_ bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString()
        .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
}

/// An object of members that are JSON already.
func json(_ members: [String: String]) -> String {
    let pairs = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    return "{\(pairs.joined(separator: ","))}"
}
