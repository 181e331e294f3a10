import Testing

@testable import Domain

struct DayTests {
    @Test func `every day from 1900 to 2100 reads back as it was written`() throws {
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        let last = try #require(Day(year: 2100, month: 12, day: 31))
        for number in first.number...last.number {
            let day = Day(number: number)
            #expect(Day(day.text) == day)
        }
    }

    @Test(arguments: [
        "2026-02-30", "2026-13-01", "2025-02-29", "26-01-01", "2026-1-1", "", "2026-01-00",
        "2026-01-01 ", "abcd-ef-gh", "2026-01-0x",
    ])
    func `a day that the calendar does not have is no day`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `a leap day is a day`() { #expect(Day("2024-02-29") != nil) }

    @Test func `the weekday is right on a known day`() throws {
        #expect(try #require(Day("2026-11-21")).weekday == 6)
        #expect(try #require(Day("1970-01-01")).weekday == 4)
        #expect(try #require(Day("1969-12-29")).weekday == 1)
    }

    @Test func `one is a year older on the birthday, not the day before`() throws {
        let born = try #require(Day("2011-11-22"))
        #expect(born.years(until: try #require(Day("2026-11-21"))) == 14)
        #expect(born.years(until: try #require(Day("2026-11-22"))) == 15)
    }

    @Test func `nobody can be born tomorrow, or 121 years ago`() throws {
        let today = try #require(Day("2026-11-21"))
        #expect(throws: DayFault.inTheFuture) { try today.adding(days: 1).asBirth(today: today) }
        #expect(throws: DayFault.tooLongAgo) {
            try today.adding(days: -121 * 366).asBirth(today: today)
        }
    }
}
