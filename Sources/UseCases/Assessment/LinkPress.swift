/// Which visit by a link kept the last answers, and since which edition nobody else did.
package struct LinkPress: Sendable, Equatable {
    package let visit: String
    package let since: Int

    package init(_ visit: String, since: Int) {
        self.visit = visit
        self.since = since
    }

    /// - Parameter earlier: The press that kept the answers before.
    init(_ visit: String, after earlier: LinkPress?, in edition: Int) {
        self.init(visit, since: earlier?.visit == visit ? earlier?.since ?? edition : edition)
    }

    /// As a row keeps it. Rows from before the edition was kept have none.
    package init(stored text: String) {
        let parts = text.split(separator: "#", maxSplits: 1)
        visit = parts.first.map(String.init) ?? ""
        since = parts.count > 1 ? Int(parts[1]) ?? .max : .max
    }

    package var stored: String { "\(visit)#\(since)" }
}
