import Domain

/// Days as people say them.
struct DayTexts: Sendable {
    let today: String
    let tomorrow: String
    let yesterday: String
    /// Monday first.
    let weekdays: [String]
    /// January first.
    let months: [String]
    /// Weekday, day of the month and month: "tirsdag 24. november".
    let near: @Sendable (_ weekday: String, _ day: Int, _ month: String) -> String
    /// "24. november", for a day of this year.
    let thisYear: @Sendable (_ day: Int, _ month: String) -> String
    /// "24. november 2026".
    let far: @Sendable (_ day: Int, _ month: String, _ year: Int) -> String
    let age: @Sendable (Int) -> String

    /// The day as one says it on another day.
    func say(_ day: Day, on now: Day) -> String {
        switch day.number - now.number {
        case 0: return today
        case 1: return tomorrow
        case -1: return yesterday
        default: break
        }
        let month = months[day.month - 1]
        if abs(day.number - now.number) <= 14 {
            return near(weekdays[day.weekday - 1], day.day, month)
        }
        return day.year == now.year ? thisYear(day.day, month) : far(day.day, month, day.year)
    }

    /// The day in full, for print.
    func full(_ day: Day) -> String { far(day.day, months[day.month - 1], day.year) }
}
