/// A day, a month or a year, as FHIR writes dates: `2026-11-22`, `2026-11` or `2026`.
package struct PartialDate: Sendable, Hashable {
    /// Year, month and day, as far as they are known.
    package let parts: [Int]

    /// Nil unless it is a date of the calendar, written in full.
    package init?(_ text: String) {
        let pattern = /([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?/
        guard let match = text.wholeMatch(of: pattern)?.output else { return nil }
        parts = [match.1, match.2, match.3].compactMap { $0.flatMap { Int($0) } }
        guard parts[0] > 0, parts.count < 2 || (1...12).contains(parts[1]) else { return nil }
        guard parts.count < 3 || (1...longest).contains(parts[2]) else { return nil }
    }

    private var longest: Int {
        let year = parts[0]
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][parts[1] - 1]
    }

    /// Nil where it cannot be known which comes first: 2026 and 2026-11 (FHIRPath, comparison of
    /// dates of different precision).
    package func comes(before other: PartialDate) -> Bool? {
        for (one, two) in zip(parts, other.parts) where one != two { return one < two }
        return parts.count == other.parts.count ? false : nil
    }
}
