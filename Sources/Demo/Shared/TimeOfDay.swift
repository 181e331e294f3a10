import Domain

extension Day {
    /// A moment on this day by the clock on the wall, one hour ahead of UTC.
    func at(_ hour: Int, _ minute: Int) -> Instant {
        Instant(milliseconds: number * 86_400_000).adding(
            seconds: (hour - 1) * 3600 + minute * 60)
    }

    /// This day, or the Monday after it when it is a Saturday or Sunday.
    var orMonday: Day { weekday > 5 ? adding(days: 8 - weekday) : self }

    /// This day, or the Friday before it when it is a Saturday or Sunday.
    var orFriday: Day { weekday > 5 ? adding(days: 5 - weekday) : self }

    /// The same day some years earlier, a few days off.
    func years(_ years: Int, before days: Int) -> Day {
        Day(number: number - years * 365 - years / 4 - days)
    }
}
