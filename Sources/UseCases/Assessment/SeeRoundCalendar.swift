import Domain

/// Shows a coordinator the rounds of all her families over the twelve months to come.
package struct SeeRoundCalendar: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is a coordinator.
    package func callAsFunction(by caller: Caller) async throws -> [FamilyRounds] {
        try await files.readEach(by: caller, as: .seeToday) { file in
            let rounds = try file.mappings.all()
            return FamilyRounds(
                family: try file.wholeFamily(), today: file.today, hasRounds: !rounds.isEmpty,
                days: RoundDay.all(rounds, from: file.today))
        }
    }
}

/// One family's rounds to come.
package struct FamilyRounds: Sendable {
    package let family: Family
    package let today: Day
    package let hasRounds: Bool
    /// In the order of days.
    package let days: [RoundDay]
}

/// A day on which a family's round ends, or one is expected.
package struct RoundDay: Sendable, Equatable {
    package enum What: Sendable, Equatable {
        case lastDay
        /// Which round, and whether its number is that of a year.
        case expected(round: Int, isYear: Bool)
    }

    package let day: Day
    package let what: What

    /// The running round's last day, and every round that is expected until a year from now, the
    /// one whose day has passed with them.
    static func all(_ rounds: [Mapping], from today: Day) -> [RoundDay] {
        let last = rounds.last.flatMap { round in
            round.isEnded ? nil : round.plan.map { RoundDay(day: $0.due, what: .lastDay) }
        }
        let running = last.map { $0.day >= today ? [$0] : [] } ?? []
        return (running + expected(rounds, until: today.aYearOn)).sorted { $0.day < $1.day }
    }

    private static func expected(_ rounds: [Mapping], until end: Day) -> [RoundDay] {
        guard let next = rounds.nextRound, let plan = rounds.last?.plan,
            let months = plan.everyMonths,
            let years = RoundYears(rounds, with: plan.battery, everyMonths: months)
        else { return [] }
        let last = plan.lastRound ?? .max
        var days: [RoundDay] = []
        var number = next.number
        while number <= last, years.expected(number) <= end {
            let what = What.expected(round: number, isYear: months == 12)
            days.append(RoundDay(day: years.expected(number), what: what))
            number += 1
        }
        return days
    }
}
