import Domain

// Whom an open file names, and what others see of it.

extension CaseFile {
    /// - Parameter choosing: With volunteers who could be asked, for who writes the plan.
    package func helpers(choosing: Bool = false) throws -> Helpers {
        let all = try shelves.helpers(choosing: choosing && may(.writeAction))
        if scope.reachesEveryone(.team) { return all }
        let known = try knownAccounts()
        return Helpers(
            services: all.services,
            accounts: all.accounts.filter { known.contains($0.id) || isOfOwnFamily($0) })
    }

    /// Who does something, or sees something, that the caller sees too, and the family's own;
    /// nobody else around the family is named to who sees only a part.
    private func knownAccounts() throws -> Set<AccountID> {
        let doing = try actions.all().compactMap(\.responsible.account)
        let seeing = try (releases.all() + ownReleases + previewed).compactMap(\.receiver.account)
        let consented = try consents.all().compactMap(\.receiver.account)
        return Set(doing + seeing + consented + [standing.coordinator, caller.account])
    }

    private func isOfOwnFamily(_ account: Account) -> Bool {
        caller.role.isFamily && account.family == family.id
    }

    package func accounts(_ ids: Set<AccountID>) throws -> [AccountID: Account] {
        try shelves.accounts(ids)
    }

    /// Who decides about whom today.
    package var consentHolders: ConsentHolders {
        ConsentHolders(
            members: standing.members, relations: standing.relations,
            ages: policy.ages.on(today), on: today)
    }

    /// Those of the releases that open something today. What nobody said yes to yet, or no longer,
    /// is not the receiver's to read: not even whom it is about, and why.
    func opening(_ releases: [Release], under consents: [Consent]) -> [Release] {
        let reach = ConsentReach(of: consents, holders: consentHolders, on: today)
        return releases.filter { !Policy.grants(of: [$0], within: reach, on: today).isEmpty }
    }

    /// The same file as the receiver of these releases sees it under these consents; it never
    /// opens more than this caller sees.
    package func narrowed(to releases: [Release], under consents: [Consent]) throws -> CaseFile {
        let reach = ConsentReach(of: consents, holders: consentHolders, on: today)
        let grants = Policy.grants(of: releases, within: reach, on: today)
        var seen = CaseFile(
            shelves: shelves, standing: standing, scope: scope.narrowed(to: Scope(grants)),
            policy: policy, caller: caller, act: act, now: now, clock: clock)
        seen.previewed = releases
        return seen
    }

    /// Keeps a thing that is written now from these members, and the line about it too.
    /// - Throws: `Refused` for who is no member.
    package func keep(_ thing: String, from persons: Set<PersonID>) throws {
        guard !persons.isEmpty else { return }
        guard persons.isSubset(of: standing.members.map(\.id)) else { throw Refused() }
        _ = try hidings.add(Hiding(thing, from: persons, said: said))
        keeper.wrote(keptFrom: persons)
    }
}
