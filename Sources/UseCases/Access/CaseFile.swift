import Domain

/// One family's file, open for one caller, one act and one transaction. Its stores hold only what
/// this caller may see.
package struct CaseFile {
    private let shelves: any CaseShelves
    private let standing: Standing
    package let scope: Scope
    package let caller: Caller
    package let act: Act
    package let now: Instant
    package let today: Day
    package let clock: Clock
    /// The releases whose receiver's view this is.
    private var previewed: [Release] = []

    init(
        shelves: any CaseShelves, standing: Standing, scope: Scope, caller: Caller, act: Act,
        now: Instant, clock: Clock
    ) {
        self.shelves = shelves
        self.standing = standing
        self.scope = scope
        self.caller = caller
        self.act = act
        self.now = now
        today = clock.day(of: now)
        self.clock = clock
    }

    package var family: FamilyLabel { FamilyLabel(shelves.family) }

    /// The family with why and when it was enrolled.
    /// - Throws: `Refused` unless the caller sees the household.
    package func wholeFamily() throws -> Family {
        guard sees(.household) else { throw Refused() }
        return shelves.family
    }

    package var said: Said { Said(by: caller.author, at: now) }

    /// The same file as the receiver of these releases sees it; it never opens more than this
    /// caller sees.
    package func narrowed(to releases: [Release]) -> CaseFile {
        var seen = CaseFile(
            shelves: shelves, standing: standing,
            scope: scope.narrowed(to: Policy.scope(of: releases)), caller: caller, act: act,
            now: now, clock: clock)
        seen.previewed = releases
        return seen
    }

    /// Whether this caller could do another act in this family, so that a page shows its form.
    package func may(_ act: Act) -> Bool { Policy.acts(of: caller.role).contains(act) }

    /// The members the caller may know of, the eldest first.
    package var members: [Person] {
        standing.members.filter(scope.covers).sorted { ($0.born, $0.id) < ($1.born, $1.id) }
    }

    package var persons: Shelf<Person> { shelf(shelves.persons) }
    package var relations: Shelf<Relation> { shelf(shelves.relations) }
    package var homes: Shelf<Home> { shelf(shelves.homes) }
    package var residences: Shelf<Residence> { shelf(shelves.residences) }
    package var releases: Shelf<Release> { shelf(shelves.releases) }
    package var mappings: Shelf<Mapping> { shelf(shelves.mappings) }
    package var responses: Shelf<Response> { shelf(shelves.responses) }
    package var alerts: Shelf<SafetyAlert> { shelf(shelves.alerts) }
    package var matters: Shelf<Matter> { shelf(shelves.matters) }
    package var needs: Shelf<Need> { shelf(shelves.needs) }
    package var goals: Shelf<Goal> { shelf(shelves.goals) }
    package var actions: Shelf<Action> { shelf(shelves.actions) }
    package var evaluations: Shelf<Evaluation> { shelf(shelves.evaluations) }
    package var versions: Shelf<PlanVersion> { shelf(shelves.versions) }

    /// The releases that this caller is the receiver of, in force today.
    package var ownReleases: [Release] {
        standing.releases.filter { $0.holds(on: today) && $0.receiver.includes(caller) }
    }

    /// - Throws: `Refused` unless the caller may see the log.
    package func log(last count: Int, before seq: Int? = nil) throws -> LogStretch {
        guard sees(.log) else { throw Refused() }
        let log = try shelves.log(last: count, before: seq)
        return LogStretch(entries: log.entries.map(discreet), older: log.older)
    }

    /// - Throws: `Refused` unless the caller may see the log.
    package func refusals(most: Int) throws -> [RefusedAttempts] {
        guard sees(.log) else { throw Refused() }
        return try shelves.refusals(most: most)
    }

    /// What others changed since the caller last looked in this way, newest first, 20 at most;
    /// empty for who may not see the log.
    package func changesSinceLastLook() throws -> [AuditEntry] {
        guard sees(.log), let last = try shelves.lastTime(caller.account, did: act) else {
            return []
        }
        return try shelves.changes(last: 20).map(discreet)
            .filter { $0.isChange && $0.at > last && $0.account != caller.account }
    }

    /// That an alarming answer was followed up tells that there was one, so who may not see alerts
    /// reads of a look at the mapping instead.
    func discreet(_ entry: AuditEntry) -> AuditEntry {
        guard entry.act == Act.handleAlert.rawValue, !sees(.safety) else { return entry }
        return AuditEntry(
            at: entry.at, account: entry.account, role: entry.role,
            act: Act.seeMapping.rawValue, isChange: false, outcome: entry.outcome)
    }

    /// Raises an alert. Whoever answers may raise one, and only who may see alerts reads it.
    /// - Throws: `Stale` if another stands under its identity: an alert is never dropped.
    package func raise(_ alert: SafetyAlert) throws {
        guard try shelves.alerts.insert(alert) else { throw Stale() }
    }

    /// - Parameter choosing: With volunteers who could be asked, for who writes the plan.
    package func helpers(choosing: Bool = false) throws -> Helpers {
        let all = try shelves.helpers(choosing: choosing && may(.writeAction))
        if scope.reachesEveryone(.team) { return all }
        let known = try knownAccounts()
        return Helpers(
            services: all.services, accounts: all.accounts.filter { known.contains($0.id) })
    }

    /// Who does something, or sees something, that the caller sees too; nobody else around the
    /// family is named to who sees only a part.
    private func knownAccounts() throws -> Set<AccountID> {
        let doing = try actions.all().compactMap(\.responsible.account)
        let seeing = try (releases.all() + ownReleases + previewed).compactMap(\.receiver.account)
        return Set(doing + seeing + [standing.coordinator, caller.account])
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
        guard act == .letSignIn, scope.covers(person) else { throw Refused() }
        if let fault = whyNoSignIn(person) { throw fault }
        let account = Account(
            id: id, municipality: standing.municipality, role: try ages.role(of: person, on: today),
            name: person.name, family: shelves.family.id, person: person.id)
        guard try shelves.letIn(account) else { throw Stale() }
    }

    /// Why a member cannot be let in yet; nil if nothing stands in the way.
    package func whyNoSignIn(_ person: Person) -> SignInFault? {
        ages.whyNoSignIn(person, on: today)
    }

    private var ages: AgeRules { .current }

    /// - Throws: `Refused` unless the caller is ending a sign-in.
    package func endSignIn(_ account: Account) throws {
        guard act == .letSignIn else { throw Refused() }
        try shelves.endSignIn(account, at: now)
    }

    package func accounts(_ ids: Set<AccountID>) throws -> [AccountID: Account] {
        try shelves.accounts(ids)
    }

    /// - Throws: `Stale` if the family was changed after the form was opened.
    package func save(_ family: Family) throws {
        guard try shelves.save(family) else { throw Stale() }
    }

    private func sees(_ kind: ContentKind) -> Bool {
        scope.covers(kind, of: .family, in: nil)
    }

    private func shelf<Item: CaseItem>(_ rows: any CaseRows<Item>) -> Shelf<Item> {
        Shelf(rows: rows, scope: scope)
    }
}
