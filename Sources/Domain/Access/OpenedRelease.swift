extension Release {
    /// The release as far as consents to its receiver open it: these members and areas, and no
    /// longer than they hold; nil if nothing of it is open that day.
    package func opened(
        by consents: [Consent], _ holders: ConsentHolders, on day: Day
    ) -> Release? {
        let reach = ConsentReach(of: consents, holders: holders, on: day)
        guard holds(on: day) else { return nil }
        let open = reach.areas.filter { persons.contains($0.key) }
            .mapValues(areas.intersection).filter { !$0.value.isEmpty }
        let common = persons == .all ? reach.common.intersection(areas) : []
        guard !open.isEmpty else { return nil }
        return Release(
            id: id, receiver: receiver, persons: common.isEmpty ? .only(Set(open.keys)) : .all,
            areas: open.values.reduce(common) { $0.union($1) }, purpose: purpose, from: from,
            until: min(until, lastDay(by: consents, holders, day) ?? until), edition: edition)
    }

    /// The last day of the consent that opens anything of it longest.
    private func lastDay(
        by consents: [Consent], _ holders: ConsentHolders, _ day: Day
    ) -> Day? {
        consents.filter { consent in
            let reach = ConsentReach(of: [consent], holders: holders, on: day)
            return !Policy.grants(of: [self], within: reach, on: day).isEmpty
        }.compactMap { $0.lastDay(holders) }.max()
    }
}
