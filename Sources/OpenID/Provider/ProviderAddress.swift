import Foundation

/// An address at a provider: https, or plain http on this machine alone, for trying things out.
package struct ProviderAddress: Sendable, Hashable {
    private static let longest = 2000
    private static let loopback: Set<String> = ["127.0.0.1", "localhost", "[::1]", "::1"]

    package let text: String
    /// Scheme, host and port, as a content-security policy names them.
    package let origin: String
    package let isSecure: Bool

    /// Nil unless it is an absolute address without a name, a password or a fragment.
    package init?(_ text: String) {
        guard text.utf8.count <= ProviderAddress.longest,
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\"'<>;,\\".utf8.contains($0) }),
            let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            let host = parts.host?.lowercased(), !host.isEmpty, parts.user == nil,
            parts.password == nil, parts.fragment == nil,
            scheme == "https" || scheme == "http" && ProviderAddress.loopback.contains(host)
        else { return nil }
        self.text = text
        isSecure = scheme == "https"
        origin = "\(scheme)://\(host)" + (parts.port.map { ":\($0)" } ?? "")
    }

    /// The same address with these added to its query.
    package func with(_ pairs: [(String, String)]) -> String {
        text + (text.contains("?") ? "&" : "?") + QueryText.encode(pairs)
    }
}
