import Domain
import Instruments
import UseCases

/// The stores of one opened family; each reads with one statement.
struct SealedShelves: CaseShelves {
    let family: Family
    let own: FamilyKeys
    let keys: KeyChain
    let connection: any SQLConnection
    /// What was opened of the family just now; nil in a transaction that may change it.
    let remembered: RememberedFamily?
    /// The families that are looked at together with this one.
    var batch: FamilyBatch?

    func save(_ family: Family) throws -> Bool { try FamilyTable.save(family, own, connection) }

    var persons: any CaseRows<Person> { rows(PersonTable.self) }
    var relations: any CaseRows<Relation> { rows(RelationTable.self) }
    var homes: any CaseRows<Home> { rows(HomeTable.self) }
    var residences: any CaseRows<Residence> { rows(ResidenceTable.self) }
    var releases: any CaseRows<Release> { rows(ReleaseTable.self) }
    var mappings: any CaseRows<Mapping> { rows(MappingTable.self) }
    var responses: any CaseRows<Response> { rows(ResponseTable.self) }
    func responses(in mapping: MappingID, about person: PersonID) throws -> [Response] {
        try SealedRows<ResponseTable>(family: family.id, keys: own, connection: connection)
            .all(where: "t.mapping = \(mapping) AND t.person = \(person)")
    }

    var alerts: any CaseRows<SafetyAlert> { rows(AlertTable.self) }
    var matters: any CaseRows<Matter> { rows(MatterTable.self) }
    var needs: any CaseRows<Need> { rows(NeedTable.self) }
    var goals: any CaseRows<Goal> { rows(GoalTable.self) }
    var actions: any CaseRows<Action> { rows(ActionTable.self) }
    var evaluations: any CaseRows<Evaluation> { rows(EvaluationTable.self) }
    var versions: any CaseRows<PlanVersion> { rows(PlanVersionTable.self) }
    var consents: any CaseRows<Consent> { rows(ConsentTable.self) }
    var sheets: any CaseRows<Sheet> { rows(SheetTable.self) }
    var hidings: any CaseRows<Hiding> { rows(HidingTable.self) }
    var emergencies: any CaseRows<Emergency> { rows(EmergencyTable.self) }
    var requests: any CaseRows<Request> { rows(RequestTable.self) }
    var reports: any CaseRows<ReportNote> { rows(ReportTable.self) }

    var links: any CaseRows<AnswerLink> { rows(AnswerLinkTable.self) }
    var factors: any CaseRows<Factor> { rows(FactorTable.self) }

    func count(_ member: Person, asAdult: Bool) throws {
        let band = asAdult ? "adult" : "child"
        try connection.run(
            """
            INSERT INTO counted_member (family, person, gender, age_band)
            VALUES (\(family.id), \(member.id), \(member.gender), \(band))
            ON CONFLICT (family, person)
            DO UPDATE SET gender = excluded.gender, age_band = excluded.age_band
            """)
    }

    func secret(of link: AnswerLinkID) -> String { own.secret(of: link).text }

    func sealed(_ visit: LinkVisit, of link: AnswerLinkID) throws -> String {
        try own.visits(of: link).seal(visit)
    }

    func visit(_ sealed: String, of link: AnswerLinkID) -> LinkVisit? {
        own.visits(of: link).open(sealed)
    }

    func settings() throws -> AssessmentSettings {
        try AssessmentSettingTable(
            municipality: family.municipality, keys: keys, connection: connection
        ).all()
    }

    func questionnaire(_ id: InstrumentID, number: Int) throws -> ImportedQuestionnaire? {
        try QuestionnaireTable(
            municipality: family.municipality, keys: keys, connection: connection
        ).find(id, number: number)
    }

    func shippedKey(of response: Response) throws -> Instrument? {
        try InstrumentKeyTable(secret: keys.questionnaires, connection: connection)
            .key(response.instrument, response.instrumentVersion, response.keyVersion)
    }

    func log(last count: Int, before seq: Int?) throws -> LogStretch {
        try auditLog.stretch(of: family.id, last: count, before: seq)
    }

    func refusals(most: Int) throws -> [RefusedAttempts] {
        try auditLog.refused(of: family.id, most: most)
    }

    func lastTime(did act: Act, within count: Int) throws -> Instant? {
        let find = { try auditLog.lastTime(of: family.id, did: act, within: count) }
        return try remembered?.lastTime(of: "\(act) \(count)", finding: find) ?? find()
    }

    func changes(since: Instant, last count: Int) throws -> [AuditEntry] {
        // The newest change is known already: most often there was none since.
        if let newest = remembered?.stamp.at, newest <= since.text { return [] }
        return try auditLog.changes(of: family.id, since: since, last: count)
    }

    func lastTime(_ account: AccountID, did act: Act) throws -> Instant? {
        guard let batch else { return try auditLog.lastTime(of: family.id, account, did: act) }
        return try batch.lastTime(of: family.id, account, did: act)
    }

    func isDueByRule(on day: Day) throws -> Bool {
        try RetentionQueries(
            municipality: family.municipality, keys: keys, connection: connection
        ).isDue(family.id, on: day)
    }

    func helpers(choosing: Bool) throws -> Helpers {
        let around = try AccountTable.around(family, keys, connection)
        let known = Set(around.map(\.id))
        let volunteers =
            choosing ? try AccountTable.volunteers(in: family.municipality, keys, connection) : []
        return Helpers(
            services: try ServiceTable.all(in: family.municipality, keys, connection),
            accounts: around + volunteers.filter { !known.contains($0.id) })
    }

    func signIns() throws -> [Account] {
        try AccountTable.accounts(
            """
            \(AccountTable.select)
            WHERE a.family = \(family.id) AND a.ended_at IS NULL ORDER BY a.id
            """, keys, connection)
    }

    func letIn(_ account: Account) throws -> Bool {
        guard account.family == family.id, account.municipality == family.municipality else {
            throw Refused()
        }
        return try AccountTable.insert(account, own.municipality.sealer, connection)
    }

    func endSignIn(_ account: Account, at now: Instant) throws {
        guard account.family == family.id, account.municipality == family.municipality else {
            throw Refused()
        }
        try AccountTable.end(account, at: now, own.municipality.sealer, connection)
    }

    func accounts(_ ids: Set<AccountID>) throws -> [AccountID: Account] {
        if ids.isEmpty { return [:] }
        let sql = AccountTable.these(ids, in: family.municipality)
        let accounts = try AccountTable.accounts(sql, keys, connection)
        return Dictionary(accounts.map { ($0.id, $0) }) { first, _ in first }
    }

    func made<Basis: Equatable & Sendable, Made: Sendable>(
        from basis: Basis, making make: (any Remembrance) throws -> Made
    ) throws -> Made {
        guard let remembered else { return try make(NoRemembrance()) }
        return try remembered.made(from: basis, making: make)
    }

    private var auditLog: AuditLog { AuditLog(keys, connection) }

    private func rows<Table: CaseTable>(_: Table.Type) -> SealedRows<Table> {
        SealedRows(
            family: family.id, keys: own, connection: connection, remembered: remembered,
            batch: batch)
    }
}
