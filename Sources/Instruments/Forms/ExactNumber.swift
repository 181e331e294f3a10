/// A decimal number as it was written: `1.50` stays `1.50`, and is as much as `1.5`.
package struct ExactNumber: Sendable, Hashable, Codable, Comparable {
    package let text: String

    /// Nil unless it is digits with an optional sign, fraction and exponent.
    package init?(_ text: String) {
        let pattern = /-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?([eE][+-]?[0-9]{1,3})?/
        guard text.wholeMatch(of: pattern) != nil else { return nil }
        self.text = text
    }

    package init(_ whole: Int) { text = String(whole) }

    /// How much it is.
    package var value: Double { Double(text) ?? 0 }

    /// The whole number it is, if it is one.
    package var whole: Int? { Int(exactly: value) }

    package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        left.value < right.value
    }
}
