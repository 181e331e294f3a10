/// The name of a table or column: lower-case letters, digits and low lines, and nothing else, so
/// that a name from a file can stand in a statement.
package struct StoredName: Sendable, Hashable, Comparable {
    package let text: String

    package init?(_ text: some StringProtocol) {
        let isName = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
        }
        guard isName, (1...63).contains(text.utf8.count) else { return nil }
        self.text = String(text)
    }

    /// In quotes, because some names are words of one engine or the other.
    package var quoted: String { "\"\(text)\"" }

    package static func < (left: StoredName, right: StoredName) -> Bool { left.text < right.text }
}
