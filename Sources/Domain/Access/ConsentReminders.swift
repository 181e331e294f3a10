// When somebody should be reminded of a consent.

extension Consent {
    /// A month ahead: time to ask, and to meet [own choice].
    package static let soon = 30
    /// A week without an answer [own choice].
    package static let slow = 7

    /// Whether this member decides, and has not answered.
    package func waits(for person: PersonID, _ holders: ConsentHolders, on day: Day) -> Bool {
        switch state(holders, on: day) {
        case .waiting(let silent), .holds(_, let silent): silent.contains(person)
        case .declined, .withdrawn, .ended, .calledOff: false
        }
    }

    /// The last day, if it holds and ends within a month.
    package func endsSoon(_ holders: ConsentHolders, on day: Day) -> Day? {
        guard case .holds(let until, _) = state(holders, on: day),
            until <= day.adding(days: Consent.soon)
        else { return nil }
        return until
    }

    /// Whether it has waited for more than a week.
    package func isSlow(_ holders: ConsentHolders, on day: Day) -> Bool {
        guard case .waiting(let silent) = state(holders, on: day) else { return false }
        return !silent.isEmpty && from < day.adding(days: -Consent.slow)
    }

    /// Whether the same is asked for again, or holds longer by another consent.
    package func isRenewed(
        in others: [Consent], _ holders: ConsentHolders, on day: Day
    ) -> Bool {
        others.contains { other in
            guard other.id != id, other.receiver == receiver, terms.isWithin(other.terms) else {
                return false
            }
            switch other.state(holders, on: day) {
            case .waiting: return true
            case .holds(let until, _): return until > lastDay(holders) ?? day
            case .declined, .withdrawn, .ended, .calledOff: return false
            }
        }
    }
}
