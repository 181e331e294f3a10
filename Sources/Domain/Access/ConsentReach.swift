/// What consents open on one day: for each member the life areas, and the areas of what the
/// family has in common.
package struct ConsentReach: Hashable, Sendable {
    package private(set) var areas: [PersonID: Set<LifeArea>] = [:]
    package private(set) var common: Set<LifeArea> = []

    package var isEmpty: Bool { areas.isEmpty && common.isEmpty }

    package init(of consents: [Consent], holders: ConsentHolders, on day: Day) {
        for consent in consents { open(consent, holders, day) }
    }

    /// One member's answer opens nothing alone where others decide too.
    private mutating func open(_ consent: Consent, _ holders: ConsentHolders, _ day: Day) {
        guard consent.calledOff == nil, consent.from <= day else { return }
        var everywhere = consent.terms.areas
        for person in consent.terms.persons {
            let open = consent.terms.areas.filter { area in
                let deciding = holders.holders(of: person, in: area)
                return !deciding.isEmpty
                    && deciding.allSatisfy { consent.opens(person, area, by: $0, day) }
            }
            if !open.isEmpty { areas[person, default: []].formUnion(open) }
            everywhere.formIntersection(open)
        }
        if consent.terms.wholeFamily, !consent.terms.persons.isEmpty {
            common.formUnion(everywhere.filter { consent.opensCommon($0, holders, day) })
        }
    }
}

extension Consent {
    /// Whether this holder lets the receiver see this member's matters in an area on a day.
    fileprivate func opens(
        _ person: PersonID, _ area: LifeArea, by holder: PersonID, _ day: Day
    ) -> Bool {
        guard let given = answer(of: holder)?.given else { return false }
        return given.persons.contains(person) && given.areas.contains(area) && day <= given.until
    }

    /// Whether all who decide for anybody in it let the receiver see what they have in common.
    fileprivate func opensCommon(
        _ area: LifeArea, _ holders: ConsentHolders, _ day: Day
    ) -> Bool {
        terms.persons.allSatisfy { person in
            holders.holders(of: person, in: area).allSatisfy {
                answer(of: $0)?.given?.wholeFamily ?? false
            }
        }
    }
}
