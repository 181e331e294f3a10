import Domain
import Foundation

/// Days of birth and birthdays as the system's calendar has them, not the program's own.
struct Birthdays {
    private let calendar: Calendar

    init() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        self.calendar = calendar
    }

    /// When somebody was born who turns an age on a day; never 29 February.
    func born(turning age: Int, on day: Int) -> DateComponents {
        var date = calendar.dateComponents([.year, .month, .day], from: moment(day))
        date.year = (date.year ?? 2000) - age
        if date.month == 2, date.day == 29 { date.day = 28 }
        return date
    }

    /// The days on which they turn 1, 2, 3 …
    func days(of born: DateComponents) -> [Int] {
        (1...50).compactMap { years in
            var date = born
            date.year = (born.year ?? 2000) + years
            return calendar.date(from: date).map { Int($0.timeIntervalSince1970) / 86_400 }
        }
    }

    func day(of born: DateComponents) -> Day {
        Day(year: born.year ?? 2000, month: born.month ?? 1, day: born.day ?? 1)
            ?? Day(number: 0)
    }

    private func moment(_ day: Int) -> Date {
        Date(timeIntervalSince1970: Double(day) * 86_400)
    }
}
