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
            guard act == .breakGlass || hasOpened(caller, standing, now) else { return [] }
            return grants(Policy.openingsInNeed(doing: act), caller, standing, day)
        }
        if [.partner, .volunteer].contains(caller.role) {
            return helperGrants(act, caller, standing, day)
        }
        if caller.role == .guest { return guestGrants(act, caller, standing, day, now) }
        guard stands(caller, standing) else { return [] }
        return grants(Policy.openings(to: caller.role), caller, standing, day)
    }

    private func grants(
        _ openings: [Opening], _ caller: Caller, _ standing: Standing, _ day: Day
    ) -> [Grant] {
        openings.map {
            $0.grant(standing.members, own: caller.person, ages.on(day), on: day)
        }
    }

    /// Its coordinator, its members, and for its own matters the leader in charge of privacy.
    private func stands(_ caller: Caller, _ standing: Standing) -> Bool {
        switch caller.role {
        case .coordinator: caller.account == standing.coordinator
        case .parent, .youngPerson, .child: standing.members.contains { $0.id == caller.person }
        case .leader: caller.rights.contains(.privacy)
        case .partner, .volunteer, .researcher, .administrator, .guest: false
        }
    }

    /// Whoever came by a link that still opens answers about the person it was made for, and about
    /// nobody else, whoever holds it.
    private func guestGrants(
        _ act: Act, _ caller: Caller, _ standing: Standing, _ day: Day, _ now: Instant
    ) -> [Grant] {
        guard let link = standing.link, link.id.text == caller.account.text,
            act == .tellByLink ? link.tells(on: day, at: now) : link.isOpen(on: day)
        else { return [] }
        let openings = act == .tellByLink ? Policy.openingsToTell : Policy.openings(to: .guest)
        return openings.map { $0.grant(standing.members, own: link.person, ages.on(day), on: day) }
    }

    /// No consent to this receiver, no membership; and no more than was released.
    private func helperGrants(
        _ act: Act, _ caller: Caller, _ standing: Standing, _ day: Day
    ) -> [Grant] {
        let holders = ConsentHolders(
            members: standing.members, relations: standing.relations, ages: ages.on(day), on: day)
        let open = standing.releases.filter { $0.receiver.includes(caller) }.flatMap { release in
            let consents = standing.consents.filter { $0.receiver == release.receiver }
            let reach = ConsentReach(of: consents, holders: holders, on: day)
            return Policy.grants(of: [release], within: reach, on: day)
        }
        return open.isEmpty ? [] : open + reportGrants(act, open)
    }

    /// A note is made about members one knows; one's own notes are read whoever they are about.
    private func reportGrants(_ act: Act, _ open: [Grant]) -> [Grant] {
        switch act {
        case .seeReports: [Grant([.report])]
        case .noteReport:
            open.filter { $0.kinds == [.identity] }.map {
                Grant([.report], persons: $0.persons)
            }
        default: []
        }
    }

    private func hasOpened(_ caller: Caller, _ standing: Standing, _ now: Instant) -> Bool {
        standing.emergencies.contains { $0.account == caller.account && $0.isOpen(at: now) }
    }
}
