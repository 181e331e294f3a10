/// A decimal number as it was written: `1.50` stays `1.50`, and is as much as `1.5`.
///
/// Two of them are compared digit by digit, never as floating numbers, for which
/// 9007199254740992 and 9007199254740993 are the same.
package struct ExactNumber: Sendable, Hashable, Codable, Comparable {
    package let text: String

    /// Nil unless it is digits with an optional sign, fraction and exponent.
    package init?(_ text: String) {
        let pattern = /-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?([eE][+-]?[0-9]{1,3})?/
        guard text.utf8.count <= 48, text.wholeMatch(of: pattern) != nil else { return nil }
        self.text = text
    }

    package init(_ whole: Int) { text = String(whole) }

    /// How much it is, as nearly as a floating number can say.
    package var value: Double { Double(text) ?? 0 }

    /// The whole number it is, if it is one.
    package var whole: Int? {
        // Nearly all numbers are a few digits: those need not be taken apart.
        if text.utf8.count < 18, let plain = Int(text) { return plain }
        let plain = Digits(text)
        guard plain.point >= plain.digits.count, plain.point <= 18 else { return nil }
        let zeros = String(repeating: "0", count: plain.point - plain.digits.count)
        return Int((plain.isNegative ? "-" : "") + String(plain.digits) + zeros) ?? 0
    }

    package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        Digits(left.text) < Digits(right.text)
    }
}

/// The digits that count, and where the point stands among them: 0.digits * 10^point.
private struct Digits: Comparable {
    private(set) var isNegative: Bool
    private(set) var digits: [Character]
    private(set) var point: Int

    init(_ text: String) {
        let parts = text.lowercased().split(separator: "e")
        let mantissa = parts.first.map(String.init) ?? "0"
        let sides = mantissa.trimmingPrefix("-").split(separator: ".")
        let whole = sides.first.map(Array.init) ?? []
        digits = whole + (sides.count > 1 ? Array(sides[1]) : [])
        point = whole.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        isNegative = mantissa.hasPrefix("-")
        dropZeros()
    }

    private mutating func dropZeros() {
        let leading = digits.prefix { $0 == "0" }.count
        digits.removeFirst(leading)
        point -= leading
        while digits.last == "0" { digits.removeLast() }
        if digits.isEmpty { (isNegative, point) = (false, 0) }
    }

    static func < (left: Digits, right: Digits) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isLess(than: left) : left.isLess(than: right)
    }

    private func isLess(than other: Digits) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        if point != other.point { return point < other.point }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
