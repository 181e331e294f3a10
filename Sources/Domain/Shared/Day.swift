/// A calendar day, without a clock or a time zone. Counted from 1970-01-01.
///
/// The conversion between day number and year, month, day follows the proleptic Gregorian
/// calendar (Howard Hinnant, "chrono-compatible low-level date algorithms").
package struct Day: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// Nil for a day that the calendar does not have, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
            return nil
        }
        number = Day.number(year, month, day)
        guard self.month == month, self.day == day else { return nil }
    }

    /// Nil unless the text is `YYYY-MM-DD` and the calendar has that day.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.count == 3, parts.map(\.count) == [4, 2, 2],
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    /// 1 for Monday … 7 for Sunday.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// `YYYY-MM-DD`.
    package var text: String {
        let (year, month, day) = civil
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// The same day next year; on 29 February the day before.
    package var aYearOn: Day {
        Day(year: year + 1, month: month, day: day) ?? Day(number: number + 365)
    }

    package func adding(days: Int) -> Day { Day(number: number + days) }

    /// The same day of the month so many months on, or the last day of a shorter month.
    package func adding(months: Int) -> Day {
        let count = year * 12 + month - 1 + months
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        for candidate in stride(from: day, through: 28, by: -1) {
            if let found = Day(year: newYear, month: newMonth, day: candidate) { return found }
        }
        return Day(year: newYear, month: newMonth, day: day) ?? self
    }

    /// Whole years from this day, as a birthday, until another day. Never below 0.
    package func years(until other: Day) -> Int {
        let hadBirthday = (other.month, other.day) >= (month, day)
        return max(0, other.year - year - (hadBirthday ? 0 : 1))
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    private var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

/// A number with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
