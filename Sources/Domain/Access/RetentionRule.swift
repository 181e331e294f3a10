/// What is erased by rule when it is old enough.
package enum RetentionKind: String, CaseIterable, Sendable {
    /// Families whose follow-up is closed, counted from the newest change in the file.
    case closedFamilies
    /// Sessions that ended.
    case endedSessions
    /// Identities and declared relatives of accounts that ended.
    case signInRecords
    /// Notes that an odd look was looked into.
    case findings

    package var unit: Unit { self == .closedFamilies ? .years : .days }

    package enum Unit: Sendable { case years, days }
}

/// How long one kind is kept: data with a source and a day from which it holds. There is no
/// default: what no rule says is kept.
package struct RetentionRule: Sendable, Equatable {
    /// A hundred years, or as many days: more is a slip of the finger [own choice].
    package static let longest = 36_500

    package let kind: RetentionKind
    /// Years or days, as the kind is counted; nil: from this day on nothing is erased.
    package let length: Int?
    /// Where it says so: a law, an archive plan, a decision.
    package let source: Words
    package let from: Day
    package let said: Said

    package init(
        _ kind: RetentionKind, length: Int?, source: Words, from: Day, said: Said
    ) {
        self.kind = kind
        self.length = length
        self.source = source
        self.from = from
        self.said = said
    }

    /// What happened last before this day is old enough on the other; nil while all is kept.
    package func cut(on day: Day) -> Day? {
        guard let length, length > 0, from <= day else { return nil }
        switch kind.unit {
        case .days: return day.adding(days: -length)
        case .years: return day.yearsBack(length)
        }
    }
}

extension [RetentionRule] {
    /// The rule in force on a day: the one that began last.
    package func inForce(_ kind: RetentionKind, on day: Day) -> RetentionRule? {
        filter { $0.kind == kind && $0.from <= day }.max { $0.from < $1.from }
    }
}

extension Day {
    /// The same day so many years ago; for 29 February the day before where there is none.
    package func yearsBack(_ years: Int) -> Day {
        guard year - years >= 1 else { return Day(number: number - years * 366) }
        return Day(year: year - years, month: month, day: day)
            ?? Day(year: year - years, month: month, day: day - 1) ?? self
    }
}
