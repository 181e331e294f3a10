/// How far a consent has come on a day.
package enum ConsentState: Hashable, Sendable {
    /// Nobody is let in before these have said yes.
    case waiting(for: Set<PersonID>)
    /// It opens something; some of what was asked may still wait for these.
    case holds(until: Day, waiting: Set<PersonID>)
    /// Somebody who decides said no.
    case declined
    /// Somebody who decides took it back.
    case withdrawn
    /// Its time is over.
    case ended(on: Day)
    /// The question was taken back.
    case calledOff
}

extension Consent {
    /// The last day on which anything can be open: no holder's yes reaches further.
    package func lastDay(_ holders: ConsentHolders) -> Day? {
        holders.holders(of: terms).compactMap { answer(of: $0)?.given?.until }.min()
    }

    package func state(_ holders: ConsentHolders, on day: Day) -> ConsentState {
        if calledOff != nil { return .calledOff }
        let deciding = holders.holders(of: terms)
        let silent = deciding.filter { answer(of: $0) == nil }
        if !ConsentReach(of: [self], holders: holders, on: day).isEmpty {
            return .holds(until: lastDay(holders) ?? terms.until, waiting: silent)
        }
        let decisions = deciding.compactMap { answer(of: $0)?.decision }
        if decisions.contains(.withdraws) { return .withdrawn }
        if decisions.contains(.declines) { return .declined }
        if silent.isEmpty, let last = lastDay(holders), last < day { return .ended(on: last) }
        return .waiting(for: silent)
    }
}
