import Testing

@testable import Domain

/// Years count by date from the first round, whatever was left out or came late.
struct RoundYearsTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func years(from text: String, number: Int = 0, months: Int = 12) throws -> RoundYears {
        RoundYears(first: try day(text), number: number, everyMonths: months)
    }

    @Test func `a skipped year moves no other`() throws {
        let years = try years(from: "2024-03-10")
        #expect(years.nearest(to: try day("2024-03-10")) == 0)
        #expect(years.nearest(to: try day("2026-03-01")) == 2)
        #expect(years.nearest(to: try day("2029-04-20")) == 5)
    }

    @Test func `a round belongs to the year whose day lies nearest, of two to the earlier`() throws
    {
        let years = try years(from: "2025-01-01")
        #expect(years.nearest(to: try day("2025-07-02")) == 0)
        #expect(years.nearest(to: try day("2025-07-03")) == 1)
        // 2028 is a leap year: its days lie 183 before and after 2 July.
        let leap = try self.years(from: "2028-01-01")
        #expect(leap.nearest(to: try day("2028-07-02")) == 0)
        #expect(leap.nearest(to: try day("2028-07-03")) == 1)
    }

    @Test func `late and early are what lies outside the window, with so many days`() throws {
        let years = try years(from: "2025-01-01")
        func timing(_ text: String) throws -> RoundTiming {
            years.timing(of: 1, startedOn: try day(text), window: 21)
        }
        #expect(try timing("2025-12-11") == .onTime)
        #expect(try timing("2026-01-22") == .onTime)
        #expect(try timing("2025-12-10") == .early(days: 22))
        #expect(try timing("2026-01-23") == .late(days: 22))
    }

    @Test func `years from 29 February come back to it`() throws {
        let years = try years(from: "2024-02-29")
        #expect(years.expected(1) == Day("2025-02-28"))
        #expect(years.expected(3) == Day("2027-02-28"))
        #expect(years.expected(4) == Day("2028-02-29"))
        #expect(years.nearest(to: try day("2025-02-28")) == 1)
        #expect(years.nearest(to: try day("2028-02-29")) == 4)
    }

    @Test func `a family that comes with a first year behind it counts on from there`() throws {
        let years = try years(from: "2025-05-05", number: 2)
        #expect(years.nearest(to: try day("2026-05-01")) == 3)
        #expect(years.expected(5) == Day("2028-05-05"))
    }

    @Test func `another rhythm counts in its own steps`() throws {
        let years = try years(from: "2026-01-31", months: 4)
        #expect(years.expected(1) == Day("2026-05-31"))
        #expect(years.nearest(to: try day("2026-09-20")) == 2)
    }

    private func round(
        _ text: String, _ number: Int, of battery: Battery, said: Bool = false
    ) throws -> Mapping {
        let by = AccountID(trusted: "a")
        let numbered = said ? RoundCourse.Ending(by: by, at: Instant(milliseconds: 0)) : nil
        return Mapping(
            id: MappingID(trusted: text), startedOn: try day(text), startedBy: by,
            plan: WavePlan(battery, round: number, of: [], on: try day(text)),
            course: RoundCourse(numbered: numbered))
    }

    @Test func `what was counted one by one before is followed by the date's own round`() throws {
        let battery = Battery.study
        let counted = [
            try round("2024-03-10", 0, of: battery), try round("2026-03-12", 1, of: battery),
        ]
        let years = try #require(RoundYears(counted, with: battery.id, everyMonths: 12))
        #expect(years.next(after: counted[1]) == 3)
        let said = [counted[0], try round("2025-11-12", 1, of: battery, said: true)]
        #expect(years.next(after: said[1]) == 2)
        #expect(RoundYears([], with: battery.id, everyMonths: 12) == nil)
    }

    @Test func `the study's rounds end with year 5`() {
        #expect(Battery.study.lastRound == 5)
        #expect(Battery.howWeAre.lastRound == nil)
    }
}
