import Domain
import Instruments

/// The unfiltered stores of one family. Only `CaseFile` holds them, and hands them out filtered.
package protocol CaseShelves {
    var family: Family { get }
    func save(_ family: Family) throws -> Bool
    var persons: any CaseRows<Person> { get }
    var relations: any CaseRows<Relation> { get }
    var homes: any CaseRows<Home> { get }
    var residences: any CaseRows<Residence> { get }
    var releases: any CaseRows<Release> { get }
    var mappings: any CaseRows<Mapping> { get }
    var responses: any CaseRows<Response> { get }
    /// The answers about one member in one round, in the order they were made.
    func responses(in mapping: MappingID, about person: PersonID) throws -> [Response]
    var alerts: any CaseRows<SafetyAlert> { get }
    var matters: any CaseRows<Matter> { get }
    var needs: any CaseRows<Need> { get }
    var goals: any CaseRows<Goal> { get }
    var actions: any CaseRows<Action> { get }
    var evaluations: any CaseRows<Evaluation> { get }
    var versions: any CaseRows<PlanVersion> { get }
    var consents: any CaseRows<Consent> { get }
    var sheets: any CaseRows<Sheet> { get }
    var hidings: any CaseRows<Hiding> { get }
    var emergencies: any CaseRows<Emergency> { get }
    var requests: any CaseRows<Request> { get }
    var reports: any CaseRows<ReportNote> { get }
    var links: any CaseRows<AnswerLink> { get }
    var factors: any CaseRows<Factor> { get }
    /// Writes down beside a member what the leader's numbers count by; the sealed row stays the truth.
    func count(_ member: Person, asAdult: Bool) throws
    /// The secret of a one-time link, for its address.
    func secret(of link: AnswerLinkID) -> String
    /// What a visit by a one-time link has answered, sealed for that visit's own pages.
    func sealed(_ visit: LinkVisit, of link: AnswerLinkID) throws -> String
    /// The same opened; nil for what was not sealed for this link.
    func visit(_ sealed: String, of link: AnswerLinkID) -> LinkVisit?
    /// What the municipality decided about its questionnaires.
    func settings() throws -> AssessmentSettings
    /// One that the municipality brought from elsewhere, as it was under an earlier number.
    func questionnaire(_ id: InstrumentID, number: Int) throws -> ImportedQuestionnaire?
    /// The key of the catalogue that a response was counted by, as it was kept then; nil if it was
    /// never kept.
    func shippedKey(of response: Response) throws -> Instrument?
    /// The newest allowed entries of the family's chain, newest first; with a number, those
    /// before the entry that has it.
    func log(last count: Int, before seq: Int?) throws -> LogStretch
    /// The refused attempts on the family, gathered by day and account, newest first.
    func refusals(most: Int) throws -> [RefusedAttempts]
    /// The newest change entries of the family's chain after a moment, newest first.
    func changes(since: Instant, last count: Int) throws -> [AuditEntry]
    /// When anybody last did this, among so many of the newest changes.
    func lastTime(did act: Act, within count: Int) throws -> Instant?
    /// When this account last did this; nil if never.
    func lastTime(_ account: AccountID, did act: Act) throws -> Instant?
    /// Whether the municipality's rule says that this family is kept long enough.
    func isDueByRule(on day: Day) throws -> Bool
    /// The names of all services of the municipality and of the accounts around this family.
    /// - Parameter choosing: With the municipality's volunteers too, 200 at most, so that one can
    ///   be asked.
    func helpers(choosing: Bool) throws -> Helpers
    /// The municipality's coordinators who can sign in, 500 at most.
    func coordinators() throws -> [Account]
    /// The accounts that members of this family sign in with; ended ones are not among them.
    func signIns() throws -> [Account]
    /// Lets a member sign in; false if there is an account with this id already.
    func letIn(_ account: Account) throws -> Bool
    /// Ends a member's account, and its sessions with it.
    func endSignIn(_ account: Account, at now: Instant) throws
    /// The names of these accounts.
    func accounts(_ ids: Set<AccountID>) throws -> [AccountID: Account]
    /// What was made of the family's rows: made anew unless it is remembered, of the same rows and
    /// from the same basis, which is all else that it depends on.
    func made<Basis: Equatable & Sendable, Made: Sendable>(
        from basis: Basis, making make: (any Remembrance) throws -> Made
    ) throws -> Made
}

/// The rows of one kind of thing in one family.
package protocol CaseRows<Item> {
    associatedtype Item: CaseItem
    func all() throws -> [Item]
    func find(_ id: ID<Item>) throws -> Item?
    /// False if there is one with this id already: the second click of a double click.
    func insert(_ item: Item) throws -> Bool
    /// Writes the item and counts its edition up; false if its edition is not the stored one.
    func update(_ item: Item) throws -> Bool
}
