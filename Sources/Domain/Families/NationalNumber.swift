/// A Norwegian national identity number or D-number: eleven digits with two check digits.
///
/// Weights and the synthetic months (+65, +80) follow navikt/fnrvalidator. The first check digit
/// may from 2032 take several values for one birth date, so only sums are checked, not dates.
package struct NationalNumber: Hashable, Sendable {
    package let digits: String

    package init?(_ typed: String) {
        let compact = typed.filter { !$0.isWhitespace }
        let numbers = compact.utf8.map { Int($0) - 48 }
        guard numbers.count == 11, numbers.allSatisfy((0...9).contains),
            NationalNumber.checks(numbers)
        else { return nil }
        digits = compact
    }

    /// Whether it belongs to an invented person: month +80 or +65.
    package var isSynthetic: Bool {
        (Int(digits.dropFirst(2).prefix(2)) ?? 0) > 65
    }

    private static func checks(_ digits: [Int]) -> Bool {
        let first = zip(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
        let second = zip(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
        return [0, 1, 2, 3].contains(first % 11) && second % 11 == 0
    }
}
