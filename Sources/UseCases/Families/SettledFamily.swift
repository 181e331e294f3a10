import Domain

/// A family with its whole history as it stands now, for writing it at once: how an installation
/// begins that is made from elsewhere, or invented.
package struct SettledFamily: Sendable {
    package let family: Family
    package var accounts: [Account] = []
    package var members: [Person] = []
    /// Who of them counts as a grown-up, for the leader's numbers.
    package var adults: Set<PersonID> = []
    package var relations: [Relation] = []
    package var homes: [Home] = []
    package var residences: [Residence] = []
    package var consents: [Consent] = []
    package var releases: [Release] = []
    package var mappings: [Mapping] = []
    package var responses: [Response] = []
    package var matters: [Matter] = []
    package var needs: [Need] = []
    package var goals: [Goal] = []
    package var actions: [Action] = []
    package var evaluations: [Evaluation] = []
    /// Who did what when, in the order of time.
    package var entries: [AuditEntry] = []

    package init(_ family: Family) { self.family = family }
}

/// The port for writing families with their history. It goes round the door, because nobody stands
/// at it; only the program that fills an empty installation uses it.
package protocol Settling: Sendable {
    /// The families that are there.
    func settled() async throws -> Set<FamilyID>
    /// Writes families that are not there yet, all in one transaction: sealed, each with its log.
    func settle(_ families: [SettledFamily]) async throws
}
