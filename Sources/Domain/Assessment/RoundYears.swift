/// Which of a family's rounds with one battery a day belongs to. It is counted by date from the
/// first round, the baseline, so that a round that was left out moves no other.
package struct RoundYears: Sendable, Equatable {
    package let first: Day
    /// Which round the first one is: 0, unless somebody said otherwise.
    package let number: Int
    package let months: Int

    package init(first: Day, number: Int = 0, everyMonths months: Int) {
        self.first = first
        self.number = number
        self.months = max(1, months)
    }

    /// Nil where nothing was asked with this battery yet.
    package init?(_ rounds: [Mapping], with battery: BatteryID, everyMonths months: Int) {
        guard let baseline = rounds.first(where: { $0.plan?.battery == battery }) else {
            return nil
        }
        self.init(
            first: baseline.startedOn, number: baseline.plan?.round ?? 0, everyMonths: months)
    }

    /// The day on which a round is expected: always counted from the first, so that a year from
    /// 29 February comes back to it.
    package func expected(_ round: Int) -> Day { first.adding(months: months * (round - number)) }

    /// The round whose day lies nearest; of two that lie as near, the earlier.
    package func nearest(to day: Day) -> Int {
        var round = number
        while expected(round + 1) <= day { round += 1 }
        let before = day.number - expected(round).number
        let after = expected(round + 1).number - day.number
        return after < before ? round + 1 : round
    }

    /// How a round stands to its expected day: within the window to either side it is on time.
    package func timing(of round: Int, startedOn day: Day, window: Int) -> RoundTiming {
        let days = day.number - expected(round).number
        if abs(days) <= window { return .onTime }
        return days < 0 ? .early(days: -days) : .late(days: days)
    }

    /// The round that comes after this one. What was counted otherwise before follows the date.
    package func next(after newest: Mapping) -> Int {
        let said = newest.plan?.round ?? number
        let isSaid = newest.course.numbered != nil
        return (isSaid ? said : max(said, nearest(to: newest.startedOn))) + 1
    }
}

/// Whether a round was started when it was expected.
package enum RoundTiming: Sendable, Hashable {
    case onTime
    case early(days: Int)
    case late(days: Int)
}
