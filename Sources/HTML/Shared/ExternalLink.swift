/// An address outside this site. It comes from a constant or a setting, never from what people
/// type, and only https leads there.
package struct ExternalLink: Sendable, Hashable {
    let text: String

    /// Nil unless it is https and a host, in plain letters.
    package init?(setting text: String) {
        let allowed = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "/-._?=&%:~".utf8.contains(byte)
            }
        }
        let rest = text.dropFirst(ExternalLink.scheme.count)
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        guard allowed, text.hasPrefix(ExternalLink.scheme), host.contains(".") else { return nil }
        self.text = text
    }

    private init(constant: StaticString) { text = constant.description }

    private static let scheme = "https://"

    /// The Norwegian directorate for children, youth and families, from where one finds the portal
    /// for reports to child welfare. To be checked yearly.
    package static let childWelfare = ExternalLink(constant: "https://www.bufdir.no/")
}
