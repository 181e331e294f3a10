/// Why the facts about a member, or what is said of a day, cannot be so.
package enum DayFault: Error, Hashable, Sendable {
    case inTheFuture
    case beforeBirth
    case tooLongAgo
    case endsBeforeStart
}

extension Day {
    /// This day, if somebody alive can be born on it: not after today, at most 120 years ago.
    package func asBirth(today: Day) throws(DayFault) -> Day {
        if self > today { throw .inTheFuture }
        if years(until: today) > 120 { throw .tooLongAgo }
        return self
    }

    /// This day, if the person was born by then.
    package func notBefore(birth: Day) throws(DayFault) -> Day {
        if self < birth { throw .beforeBirth }
        return self
    }
}
