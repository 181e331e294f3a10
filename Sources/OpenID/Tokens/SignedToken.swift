import Foundation

/// A token that says it is signed; whether it is, the keys tell.
struct SignedToken: Sendable {
    /// An id token is a few kilobytes, with groups and roles perhaps ten [own choice].
    private static let mostBytes = 32 * 1024

    let text: String
    let header: Header

    /// What the token says about its signature.
    struct Header: Decodable, Sendable {
        let alg: String
        let kid: String?
    }

    /// - Throws: for a token that is no token, or is signed in a way we do not take.
    init(_ text: String) throws(ProviderFault) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= SignedToken.mostBytes, parts.count == 3,
            parts.allSatisfy({ Base64URL.decode($0) != nil }),
            let bytes = Base64URL.decode(parts[0]),
            let header = try? JSONDecoder().decode(Header.self, from: Data(bytes)),
            let all = try? JSONDecoder().decode([String: ClaimValue].self, from: Data(bytes)),
            all["crit"] == nil
        else { throw .malformed }
        guard Algorithm(rawValue: header.alg) != nil else { throw .badAlgorithm }
        self.text = text
        self.header = header
    }

    /// The only ways to sign that are taken; never `none`, never a shared secret.
    enum Algorithm: String {
        case rsa = "RS256"
        case curve = "ES256"
    }
}
