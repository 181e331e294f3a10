import Domain

/// All that one member may see of a family's file, with the names it needs.
package struct DataCopy: Sendable {
    package let reader: PersonID
    package let today: Day
    package let family: Family
    package let members: [Person]
    package let relations: [Relation]
    package let homes: [Home]
    package let residences: [Residence]
    package let matters: [Matter]
    package let needs: [Need]
    package let goals: [Goal]
    package let actions: [Action]
    package let evaluations: [Evaluation]
    package let versions: [PlanVersion]
    package let mappings: [Mapping]
    package let responses: [Response]
    package let releases: [Release]
    package let consents: [Consent]
    package let sheets: [Sheet]
    package let hidings: [Hiding]
    package let emergencies: [Emergency]
    package let requests: [Request]
    /// The whole log, newest first.
    package let log: [AuditEntry]
    package let refused: [RefusedAttempts]
    package let helpers: Helpers
    package let accounts: [AccountID: Account]
    package let clock: Clock
    package let factors: [Factor]
    package let links: [AnswerLink]
    package let settings: AssessmentSettings

    /// From more days than this nobody reads who was refused [own choice].
    private static let mostRefused = 1000

    /// - Throws: `Refused` unless the file is open to a member.
    init(of file: CaseFile, for person: PersonID) throws {
        reader = person
        today = file.today
        clock = file.clock
        family = try file.wholeFamily()
        members = file.members
        relations = try file.relations.all()
        homes = try file.homes.all()
        residences = try file.residences.all()
        matters = try file.matters.all()
        needs = try file.needsAsKnown()
        goals = try file.goals.all()
        actions = try file.actions.all()
        evaluations = try file.evaluations.all()
        versions = try file.readVersions()
        mappings = try file.mappings.all().map(file.readable)
        responses = try file.responses.all()
        factors = try file.factors.all()
        links = try file.links.all()
        settings = try file.shelves.settings()
        releases = try file.releases.all()
        consents = try file.consents.all()
        sheets = try file.sheets.all()
        hidings = try file.hidings.all().filter { !$0.from.isEmpty }
        emergencies = try file.emergencies.all()
        requests = try file.requests.all()
        log = try file.log(last: Int.max).entries
        refused = try file.refusals(most: DataCopy.mostRefused)
        helpers = try file.helpers()
        accounts = try file.accounts(Set(log.map(\.account)))
    }

    package subscript(id: PersonID) -> Person? { members.first { $0.id == id } }

    package func name(of author: Author) -> String? {
        switch author {
        case .person(let id): self[id]?.name.text
        case .account(let id): name(of: id)
        }
    }

    package func name(of id: AccountID) -> String? {
        (helpers[id] ?? accounts[id])?.name.text
    }
}
