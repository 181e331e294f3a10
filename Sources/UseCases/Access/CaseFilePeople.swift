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

    /// Who of the members that the caller may know of signs in, by member.
    package func signIns() throws -> [PersonID: Account] {
        let known = Set(members.map(\.id))
        let pairs = try shelves.signIns().compactMap { account in
            account.person.flatMap { known.contains($0) ? ($0, account) : nil }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Lets a member sign in with an account of this id.
    /// - Throws: `Refused` unless the caller is letting somebody in; `SignInFault`; `Stale` if the
    ///   account is there already.
    package func letIn(_ person: Person, as id: AccountID) throws {
        guard act == .letSignIn, scope.covers(person, for: caller) else { throw Refused() }
        if let fault = whyNoSignIn(person) { throw fault }
        let ages = policy.ages.on(today)
        let account = Account(
            id: id, municipality: standing.municipality, role: try ages.role(of: person, on: today),
            name: person.name, family: shelves.family.id, person: person.id)
        guard try shelves.letIn(account) else { throw Stale() }
    }

    /// Why a member cannot be let in yet; nil if nothing stands in the way.
    package func whyNoSignIn(_ person: Person) -> SignInFault? {
        policy.ages.on(today).whyNoSignIn(person, on: today)
    }

    /// - Throws: `Refused` unless the caller is ending a sign-in.
    package func endSignIn(_ account: Account) throws {
        guard act == .letSignIn else { throw Refused() }
        try shelves.endSignIn(account, at: now)
    }

    private func isOfOwnFamily(_ account: Account) -> Bool {
        caller.role.isFamily && account.family == family.id
    }

    package func accounts(_ ids: Set<AccountID>) throws -> [AccountID: Account] {
        try shelves.accounts(ids)
    }

    /// Whom the family could be handed over to; nobody for who may not hand it over.
    package func otherCoordinators() throws -> [Account] {
        guard may(.handOver) else { return [] }
        return try shelves.coordinators().filter { $0.id != standing.coordinator }
    }

    /// The accounts by identity, with the services they may work in.
    func named(_ ids: Set<AccountID>) throws -> Helpers {
        Helpers(
            services: try shelves.helpers(choosing: false).services,
            accounts: try shelves.accounts(ids).values.sorted { $0.id < $1.id })
    }

    /// Everyone in the family but this one.
    func others(than person: PersonID) -> Set<PersonID> {
        Set(standing.members.map(\.id)).subtracting([person])
    }

    /// Who decides about whom today.
    package var consentHolders: ConsentHolders {
        ConsentHolders(
            members: standing.members, relations: standing.relations,
            ages: policy.ages.on(today), on: today)
    }

    /// These releases, each as far as consents to its receiver open it today.
    func opened(_ releases: [Release], by consents: [Consent]) -> [Release] {
        let holders = consentHolders
        return releases.compactMap { release in
            let own = consents.filter { $0.receiver == release.receiver }
            return release.opened(by: own, holders, on: today)
        }
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

    /// The same file as one of its members sees it; it never opens more than this caller sees.
    /// - Throws: `Refused` for who is no member.
    package func asSeen(by person: PersonID) throws -> CaseFile {
        guard let member = standing.members.first(where: { $0.id == person }) else {
            throw Refused()
        }
        let isYoung = member.age(on: today) >= policy.ages.on(today).ownAccount
        let role: Role = member.isAdult(on: today) ? .parent : isYoung ? .youngPerson : .child
        let theirs = Caller(
            account: caller.account, role: role, municipality: caller.municipality,
            family: family.id, person: person)
        guard
            let seen = policy.scope(
                for: act, by: theirs, standing: standing, on: today, at: now)
        else { throw Refused() }
        return CaseFile(
            shelves: shelves, standing: standing, scope: scope.narrowed(to: seen),
            policy: policy, caller: theirs, act: act, now: now, clock: clock)
    }

    /// Keeps a thing that is written now from these members, and the line about it too.
    /// - Throws: `Refused` for who is no member, and for the writer.
    package func keep(_ thing: String, from persons: Set<PersonID>) throws {
        guard !persons.isEmpty else { return }
        guard persons.isSubset(of: standing.members.map(\.id)),
            !(caller.person.map(persons.contains) ?? false)
        else { throw Refused() }
        guard try shelves.hidings.insert(Hiding(thing, from: persons, said: said)) else { return }
        keeper.keep(from: persons)
    }

    /// Whom all of these needs are kept from: what answers them is kept from them too.
    func kept(fromAllOf needs: Set<NeedID>) -> Set<PersonID> {
        let kept = needs.map { standing.hidden($0.text, hangingOn: []) }
        return kept.dropFirst().reduce(kept.first ?? []) { $0.intersection($1) }
    }
}
