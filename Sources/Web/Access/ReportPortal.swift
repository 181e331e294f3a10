import HTML

/// Where one reports a worry to child welfare: the national portal's address, which is data and
/// is to be checked yearly.
package struct ReportPortal: Sendable {
    let link: ExternalLink

    /// Nil unless the setting is an https address.
    package init?(setting text: String) {
        guard let link = ExternalLink(setting: text) else { return nil }
        self.link = link
    }

    private init(link: ExternalLink) { self.link = link }

    package static let national = ReportPortal(link: .childWelfare)
}
