/// The identity of one thing of one kind: `GoalID` cannot be handed where `NeedID` is asked for.
/// Its text is a UUID in lower case (version 7 when Veven makes it).
package struct ID<Kind>: Hashable, Sendable, Comparable {
    package let text: String

    /// Nil unless the text has the form `8-4-4-4-12` of hexadecimal digits.
    package init?(_ text: String) {
        let lower = text.lowercased()
        guard lower.utf8.count == 36, lower.utf8.enumerated().allSatisfy(isPlaced) else {
            return nil
        }
        self.text = lower
    }

    /// A text that is known to be an identity, because Veven wrote it.
    package init(trusted text: String) { self.text = text }

    package static func < (left: ID, right: ID) -> Bool { left.text < right.text }
}

/// Whether a byte may stand at its place in a UUID.
private func isPlaced(_ offset: Int, _ byte: UInt8) -> Bool {
    switch offset {
    case 8, 13, 18, 23: byte == UInt8(ascii: "-")
    default: (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
