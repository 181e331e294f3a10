import Foundation

/// What a provider says about itself (OpenID Connect Discovery 1.0): only what is used here.
struct ProviderDocument: Sendable {
    let authorization: ProviderAddress
    let token: ProviderAddress
    let keys: ProviderAddress
    let endSession: ProviderAddress?
    /// Whether it signs its name under every answer that goes through the browser (RFC 9207).
    let namesItself: Bool

    /// - Throws: if it is another provider's, or leads over an open line.
    init(_ bytes: [UInt8], of issuer: ProviderAddress) throws(ProviderFault) {
        guard let read = try? JSONDecoder().decode(Read.self, from: Data(bytes)) else {
            throw .malformed
        }
        guard read.issuer == issuer.text else { throw .otherIssuer }
        authorization = try ProviderDocument.address(read.authorization, issuer)
        token = try ProviderDocument.address(read.token, issuer)
        keys = try ProviderDocument.address(read.keys, issuer)
        endSession =
            if let end = read.endSession {
                try ProviderDocument.address(end, issuer)
            } else { nil }
        namesItself = read.namesItself ?? false
    }

    /// Where the document lies.
    static func place(of issuer: ProviderAddress) -> ProviderAddress? {
        let base = issuer.text.hasSuffix("/") ? String(issuer.text.dropLast()) : issuer.text
        return ProviderAddress(base + "/.well-known/openid-configuration")
    }

    private static func address(
        _ text: String, _ issuer: ProviderAddress
    ) throws(ProviderFault) -> ProviderAddress {
        guard let address = ProviderAddress(text), address.isSecure || !issuer.isSecure else {
            throw .insecureAddress
        }
        return address
    }

    private struct Read: Decodable {
        let issuer: String
        let authorization: String
        let token: String
        let keys: String
        let endSession: String?
        let namesItself: Bool?

        /// The names as the specifications write them.
        private enum CodingKeys: String, CodingKey {
            case issuer
            case authorization = "authorization_endpoint"
            case token = "token_endpoint"
            case keys = "jwks_uri"
            case endSession = "end_session_endpoint"
            case namesItself = "authorization_response_iss_parameter_supported"
        }
    }
}
