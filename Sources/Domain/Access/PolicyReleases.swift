extension Policy {
    /// What releases in force open within what consents allow: the plan in those areas about those
    /// members, and their names. Empty if nothing of what was released is consented to.
    package static func grants(
        of releases: [Release], within reach: ConsentReach, on day: Day
    ) -> [Grant] {
        releases.filter { $0.holds(on: day) }.flatMap { release in
            persons(release, reach) + common(release, reach)
        }
    }

    private static func persons(_ release: Release, _ reach: ConsentReach) -> [Grant] {
        reach.areas.filter { release.persons.contains($0.key) }.flatMap { person, areas in
            let both = areas.intersection(release.areas)
            return both.isEmpty
                ? []
                : [
                    Grant([.plan], persons: .only([person]), areas: .only(both)),
                    Grant([.identity], persons: .only([person])),
                ]
        }
    }

    private static func common(_ release: Release, _ reach: ConsentReach) -> [Grant] {
        let both = reach.common.intersection(release.areas)
        guard release.persons == .all, !both.isEmpty else { return [] }
        return [Grant([.plan], persons: .only([]), areas: .only(both), wholeFamily: true)]
    }
}
