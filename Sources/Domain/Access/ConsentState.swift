/// How far a consent has come on a day.
package enum ConsentState: Hashable, Sendable {
    /// Nobody is let in before these have said yes; nobody when each said yes to another part.
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
    /// The last day on which anything can be open: for each part the shortest yes of those who
    /// decide about it.
    package func lastDay(_ holders: ConsentHolders) -> Day? {
        terms.persons.flatMap { person in
            terms.areas.compactMap { lastDay(of: person, in: $0, holders) }
        }.max()
    }

    private func lastDay(
        of person: PersonID, in area: LifeArea, _ holders: ConsentHolders
    ) -> Day? {
        let deciding = holders.holders(of: person, in: area)
        let given = deciding.compactMap { answer(of: $0)?.given }.filter {
            $0.persons.contains(person) && $0.areas.contains(area)
        }
        return given.count == deciding.count ? given.map(\.until).min() : nil
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
