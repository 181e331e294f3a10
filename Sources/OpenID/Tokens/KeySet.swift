import Foundation
import JWTKit

/// The keys that a provider signs with (RFC 7517): RSA and P-256, each for its own algorithm. Keys
/// of other kinds and for other uses are left out.
struct KeySet: Sendable {
    static let none = KeySet(keys: [])

    private let keys: [Key]

    private init(keys: [Key]) { self.keys = keys }

    init(_ bytes: [UInt8]) throws(ProviderFault) {
        guard let read = try? JSONDecoder().decode(Read.self, from: Data(bytes)) else {
            throw .malformed
        }
        keys = read.keys.compactMap { value in value.flatMap(Key.init) }
    }

    /// What the token says, if one of these keys signed it.
    func claims(of token: SignedToken) async throws -> Claims {
        guard let key = key(for: token.header) else { throw ProviderFault.unknownKey }
        let keys = JWTKeyCollection()
        switch key.kind {
        case .rsa(let key): await keys.add(rsa: key, digestAlgorithm: .sha256)
        case .curve(let key): await keys.add(ecdsa: key)
        }
        do {
            return try await keys.verify(token.text, as: Claims.self)
        } catch {
            throw ProviderFault.badSignature
        }
    }

    /// The key by its name and the token's algorithm; without a name, the only one it can be.
    private func key(for header: SignedToken.Header) -> Key? {
        let fitting = keys.filter { $0.algorithm.rawValue == header.alg }
        if let name = header.kid { return fitting.first { $0.name == name } }
        return fitting.count == 1 ? fitting.first : nil
    }

    private struct Key: Sendable {
        enum Kind: Sendable {
            case rsa(Insecure.RSA.PublicKey)
            case curve(ES256PublicKey)
        }

        let name: String?
        let kind: Kind

        var algorithm: SignedToken.Algorithm {
            switch kind {
            case .rsa: .rsa
            case .curve: .curve
            }
        }

        init?(_ read: ReadKey) {
            name = read.kid
            guard read.use ?? "sig" == "sig" else { return nil }
            switch (read.kty, read.alg ?? "") {
            case ("RSA", "RS256"), ("RSA", ""):
                guard let n = read.n, let e = read.e,
                    let key = try? Insecure.RSA.PublicKey(modulus: n, exponent: e)
                else { return nil }
                kind = .rsa(key)
            case ("EC", "ES256"), ("EC", ""):
                guard read.crv == "P-256", let x = read.x, let y = read.y,
                    let key = try? ES256PublicKey(parameters: (x, y))
                else { return nil }
                kind = .curve(key)
            default: return nil
            }
        }
    }

    private struct Read: Decodable {
        let keys: [ReadKey?]

        private enum CodingKeys: CodingKey { case keys }

        /// A key that cannot be read is a key of a kind that we do not know.
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            keys = try container.decode([Readable].self, forKey: .keys).map(\.key)
        }
    }

    private struct Readable: Decodable {
        let key: ReadKey?

        init(from decoder: any Decoder) throws { key = try? ReadKey(from: decoder) }
    }

    private struct ReadKey: Decodable {
        let kty: String
        let kid: String?
        let use: String?
        let alg: String?
        let n: String?
        let e: String?
        let crv: String?
        let x: String?
        let y: String?
    }
}
