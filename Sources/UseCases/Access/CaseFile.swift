import Domain

/// One family's file, open for one caller, one act and one transaction. Its stores hold only what
/// this caller may see.
package struct CaseFile {
    let shelves: any CaseShelves
    let standing: Standing
    package let scope: Scope
    let policy: Policy
    package let caller: Caller
    package let act: Act
    package let now: Instant
    package let today: Day
    package let clock: Clock
    let keeper: LineKeeper
    /// The releases whose receiver's view this is.
    var previewed: [Release] = []

    init(
        shelves: any CaseShelves, standing: Standing, scope: Scope, policy: Policy,
        caller: Caller, act: Act, now: Instant, clock: Clock
    ) {
        self.shelves = shelves
        self.standing = standing
        self.scope = scope
        self.policy = policy
        self.caller = caller
        self.act = act
        self.now = now
        today = clock.day(of: now)
        self.clock = clock
        keeper = LineKeeper(standing, policy, today, now)
    }

    package var family: FamilyLabel { FamilyLabel(shelves.family) }

    /// The family with why and when it was enrolled.
    /// - Throws: `Refused` unless the caller sees the household.
    package func wholeFamily() throws -> Family {
        guard sees(.household) else { throw Refused() }
        return shelves.family
    }

    package var said: Said { Said(by: caller.author, at: now) }

    /// Whether this caller could do another act in this family, so that a page shows its form.
    package func may(_ act: Act) -> Bool { Policy.permits(act, by: caller) }

    /// The members the caller may know of, the eldest first.
    package var members: [Person] {
        standing.members.filter { scope.covers($0, for: caller) }
            .sorted { ($0.born, $0.id) < ($1.born, $1.id) }
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
    package var consents: Shelf<Consent> { shelf(shelves.consents) }
    package var sheets: Shelf<Sheet> { shelf(shelves.sheets) }
    package var hidings: Shelf<Hiding> { shelf(shelves.hidings) }
    package var emergencies: Shelf<Emergency> { shelf(shelves.emergencies) }
    package var requests: Shelf<Request> { shelf(shelves.requests) }
    package var reports: Shelf<ReportNote> { shelf(shelves.reports) }
    package var links: Shelf<AnswerLink> { shelf(shelves.links) }
    package var factors: Shelf<Factor> { shelf(shelves.factors) }
    /// Versions as they were agreed on, for counting them and saying yes; what the caller reads
    /// of them is `readVersions`.
    package var versions: Shelf<PlanVersion> { shelf(shelves.versions) }

    /// The agreed versions as far as the caller may read them: without lines that are kept from
    /// them.
    package func readVersions() throws -> [PlanVersion] {
        try versions.inOrder().map { version in
            version.reading { line in
                !scope.keepsBack(line.id) && !(line.under.map(scope.keepsBack) ?? false)
            }
        }
    }

    /// The releases that this caller is the receiver of and that open something today.
    package var ownReleases: [Release] {
        opened(
            standing.releases.filter { $0.receiver.includes(caller) },
            by: standing.consents.filter { $0.receiver.includes(caller) })
    }

    /// Raises an alert. Whoever answers may raise one, and only who may see alerts reads it.
    /// - Throws: `Stale` if another stands under its identity: an alert is never dropped.
    package func raise(_ alert: SafetyAlert) throws {
        guard try shelves.alerts.insert(alert) else { throw Stale() }
        keeper.touches.wrote(alert)
    }

    /// - Throws: `Stale` if the family was changed after the form was opened.
    package func save(_ family: Family) throws {
        guard try shelves.save(family) else { throw Stale() }
        keeper.touches.wrote(family)
    }

    func sees(_ kind: ContentKind) -> Bool { scope.covers(kind, of: .family, in: nil) }

    private func shelf<Item: CaseItem>(_ rows: any CaseRows<Item>) -> Shelf<Item> {
        Shelf(rows: rows, scope: scope, caller: caller, keeper: keeper)
    }
}
