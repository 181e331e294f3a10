import Domain

/// The port behind the door: transactions over the installation's database. Storage implements it.
package protocol CaseVault: Sendable {
    /// Runs the body on one consistent state of the database.
    func look<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer

    /// Runs the body in one transaction, which is durable when this returns and leaves nothing
    /// behind when the body throws.
    func change<Answer: Sendable>(
        _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer

    /// The same for a change of one family: a vault may let such changes wait for each other.
    func change<Answer: Sendable>(
        of family: FamilyID, _ body: @escaping @Sendable (any VaultSession) throws -> Answer
    ) async throws -> Answer

    /// Adds each line to the chain of its family, or to the installation's own where there is no
    /// such family, together with the lines of other visits; durable when this returns.
    func record(_ lines: [LogLine]) async throws

    /// Leaves nothing of what was deleted in the engine's log files.
    func checkpoint() async throws
}

/// One transaction, as the door sees it.
package protocol VaultSession {
    /// A family's facts and stores; nil if there is no such family.
    func open(_ family: FamilyID, for caller: Caller) throws -> OpenedFamily?
    /// Those of these families that are there for the caller and open to them, in the order of
    /// their identities, with as many statements as for one.
    func open(
        _ families: [FamilyID], for caller: Caller, where isOpen: (Standing) -> Bool
    ) throws -> [(id: FamilyID, opened: OpenedFamily)]
    /// The families that a coordinator has, or that have released something to a helper.
    func families(of caller: Caller, on day: Day) throws -> [FamilyID]
    /// The families of a municipality in which somebody with this number is a member, by the
    /// number's keyed hash.
    func families(
        with number: NationalNumber, in municipality: MunicipalityID
    ) throws -> [FamilyID]
    /// The families that the caller opened in acute need and that wait for their review.
    func familiesOpenedInNeed(by caller: Caller) throws -> [FamilyID]
    /// How often an account was let do this since a moment, by the municipality's chain.
    func times(
        _ account: AccountID, did act: Act, since moment: Instant,
        in municipality: MunicipalityID
    ) throws -> Int
    /// The link with this secret; nil if there is none or it has ended.
    func find(_ secret: String) throws -> FoundLink?
    /// The link with this secret, also one that ended at that moment or later, or whose last day
    /// was that day or later; nil if there is none.
    func find(
        _ secret: String, endedSince moment: Instant, lastDaySince day: Day
    ) throws -> FoundLink?
    /// Makes a family and its key; false if there is one with this id already.
    func begin(_ family: Family) throws -> Bool
    /// Destroys the family's key for ever, and notes it in the list of erased families.
    func erase(_ family: FamilyID, at now: Instant, because reason: Words) throws
    /// Adds to the family's chain; where there is no such family, to the installation's own.
    func record(_ entries: [AuditEntry], against family: FamilyID) throws
    /// Adds to the chain of a municipality.
    func record(_ entry: AuditEntry, in municipality: MunicipalityID) throws
    /// Tells every node of this once the transaction is durable.
    func announce(_ news: FamilyNews) throws
    /// The stores of a municipality's directory and figures.
    func municipality(_ id: MunicipalityID) throws -> any MunicipalShelves
}

/// What is written down about a visit, and at which family.
package struct LogLine: Sendable {
    package let family: FamilyID
    package let entry: AuditEntry

    package init(family: FamilyID, entry: AuditEntry) {
        self.family = family
        self.entry = entry
    }
}

/// What the vault hands the door about one family.
package struct OpenedFamily {
    package let standing: Standing
    package let shelves: any CaseShelves

    package init(standing: Standing, shelves: any CaseShelves) {
        self.standing = standing
        self.shelves = shelves
    }
}
