/// Who may do what with a family's file. Pure: it decides from the caller, the standing and the
/// day alone. Whoever it gives no scope gets the same answer as for a family that is not there.
package struct Policy: Sendable {
    package let ages: AgeRules

    package init(ages: AgeRules = .current) { self.ages = ages }

    /// What the caller may see while doing this; nil if the caller may not do it at all.
    package func scope(
        for act: Act, by caller: Caller, standing: Standing, on day: Day
    ) -> Scope? {
        guard caller.municipality == standing.municipality,
            Policy.acts(of: caller.role).contains(act)
        else { return nil }
        switch caller.role {
        case .coordinator: return coordinatorScope(caller, standing)
        case .parent: return parentScope(caller, standing, day)
        case .youngPerson, .child: return youngScope(caller, standing)
        case .partner, .volunteer: return releasedScope(caller, standing, day)
        case .leader, .researcher, .administrator: return nil
        }
    }

    /// Whether the caller may do what concerns the municipality and no single family.
    package func permits(_ act: MunicipalAct, by caller: Caller) -> Bool {
        switch act {
        case .seeNumbers: caller.role == .leader
        case .seeDirectory, .manageStaff: caller.role == .administrator
        case .startEnrolment: caller.role == .coordinator
        case .listOwnFamilies: [.coordinator, .partner, .volunteer].contains(caller.role)
        case .declareRelatives: !caller.role.isFamily
        }
    }

    private func coordinatorScope(_ caller: Caller, _ standing: Standing) -> Scope? {
        guard caller.account == standing.coordinator else { return nil }
        return Scope([Grant(Set(ContentKind.allCases))])
    }

    private func parentScope(_ caller: Caller, _ standing: Standing, _ day: Day) -> Scope? {
        guard let own = member(caller, standing) else { return nil }
        let small = standing.members.filter { $0.age(on: day) < ages.ownAnswers }.map(\.id)
        return Scope([
            Grant([.identity, .household, .plan, .agreement, .team, .log]),
            Grant([.answers], persons: .only(Set(small + [own]))),
        ])
    }

    private func youngScope(_ caller: Caller, _ standing: Standing) -> Scope? {
        guard let own = member(caller, standing) else { return nil }
        return Scope([
            Grant([.identity, .household, .log]),
            Grant([.plan, .team], persons: .only([own]), wholeFamily: true),
            Grant([.answers], persons: .only([own])),
        ])
    }

    private func releasedScope(_ caller: Caller, _ standing: Standing, _ day: Day) -> Scope? {
        let inForce = standing.releases.filter { $0.holds(on: day) && $0.receiver.includes(caller) }
        return inForce.isEmpty ? nil : Policy.scope(of: inForce)
    }

    /// What releases open: the plan in their areas, and the names of whom they are about.
    package static func scope(of releases: [Release]) -> Scope {
        Scope(
            releases.flatMap { release in
                [
                    Grant([.plan], persons: release.persons, areas: .only(release.areas)),
                    Grant([.identity], persons: release.persons),
                ]
            })
    }

    /// Whether the caller may say how an action goes: family members and the coordinator for all
    /// they see, helpers for their own.
    package func mayReport(_ action: Action, by caller: Caller) -> Bool {
        switch caller.role {
        case .coordinator, .parent: true
        case .youngPerson, .child, .partner, .volunteer: action.responsible.includes(caller)
        case .leader, .researcher, .administrator: false
        }
    }

    private func member(_ caller: Caller, _ standing: Standing) -> PersonID? {
        standing.members.map(\.id).first { $0 == caller.person }
    }
}
