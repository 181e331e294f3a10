/// Who may do what with a family's file. Pure: it decides from the caller, the standing, the day
/// and the moment alone. Whoever it gives no scope gets the same answer as for a family that is
/// not there.
package struct Policy: Sendable {
    package let ages: AgeTable

    package init(ages: AgeTable = .norwegian) { self.ages = ages }

    /// What the caller may see while doing this; nil if the caller may not do it at all.
    package func scope(
        for act: Act, by caller: Caller, standing: Standing, on day: Day, at now: Instant
    ) -> Scope? {
        guard caller.municipality == standing.municipality, Policy.permits(act, by: caller) else {
            return nil
        }
        let grants = grants(for: act, to: caller, standing, day, now)
        return grants.isEmpty
            ? nil : Scope(grants, without: standing.kept(from: caller.person))
    }

    /// What is open to the caller in this family; empty for who does not stand in it.
    private func grants(
        for act: Act, to caller: Caller, _ standing: Standing, _ day: Day, _ now: Instant
    ) -> [Grant] {
        if Policy.emergencyActs.contains(act) {
            return emergencyGrants(act, caller, standing, now)
        }
        switch caller.role {
        case .coordinator: return coordinatorGrants(caller, standing)
        case .parent: return parentGrants(caller, standing, day)
        case .youngPerson, .child: return youngGrants(caller, standing)
        case .partner, .volunteer: return helperGrants(act, caller, standing, day)
        case .leader: return [Grant([.emergency, .request])]
        case .researcher, .administrator: return []
        }
    }

    private func coordinatorGrants(_ caller: Caller, _ standing: Standing) -> [Grant] {
        caller.account == standing.coordinator ? [Grant(Set(ContentKind.allCases))] : []
    }

    /// The whole plan. Answers and consents are each person's own, and parents have their
    /// children's until the children are old enough.
    private func parentGrants(
        _ caller: Caller, _ standing: Standing, _ day: Day
    ) -> [Grant] {
        guard let own = member(caller, standing) else { return [] }
        let ages = ages.on(day)
        func mine(until age: Int) -> Reach<PersonID> {
            .only(Set(standing.members.filter { $0.age(on: day) < age }.map(\.id) + [own]))
        }
        return [
            Grant([.identity, .household, .plan, .agreement, .log, .hiding, .emergency]),
            Grant([.answers], persons: mine(until: ages.ownAnswers)),
            Grant([.team, .consent], persons: mine(until: ages.ownConsent), wholeFamily: true),
            Grant([.request], persons: .only([own])),
        ]
    }

    private func youngGrants(_ caller: Caller, _ standing: Standing) -> [Grant] {
        guard let own = member(caller, standing) else { return [] }
        return [
            Grant([.identity, .household, .log, .hiding, .emergency]),
            Grant([.plan, .team, .consent], persons: .only([own]), wholeFamily: true),
            Grant([.answers, .request], persons: .only([own])),
        ]
    }

    /// No consent, no membership; and no more than was released.
    private func helperGrants(
        _ act: Act, _ caller: Caller, _ standing: Standing, _ day: Day
    ) -> [Grant] {
        let holders = ConsentHolders(
            members: standing.members, relations: standing.relations, ages: ages.on(day), on: day)
        let reach = ConsentReach(
            of: standing.consents.filter { $0.receiver.includes(caller) }, holders: holders,
            on: day)
        let releases = standing.releases.filter { $0.receiver.includes(caller) }
        let open = Policy.grants(of: releases, within: reach, on: day)
        return [.seeReports, .noteReport].contains(act) && !open.isEmpty
            ? open + [Grant([.report], persons: .only(Set(reach.areas.keys)))] : open
    }

    /// An hour after saying why: who is who, where they live, the plan, and who helps.
    private func emergencyGrants(
        _ act: Act, _ caller: Caller, _ standing: Standing, _ now: Instant
    ) -> [Grant] {
        if act == .breakGlass { return [Grant([.emergency])] }
        let isOpen = standing.emergencies.contains {
            $0.account == caller.account && $0.isOpen(at: now)
        }
        return isOpen
            ? [Grant([.identity, .household, .plan, .team, .consent, .emergency])] : []
    }

    private func member(_ caller: Caller, _ standing: Standing) -> PersonID? {
        standing.members.map(\.id).first { $0 == caller.person }
    }
}
