import Domain
import Instruments
import UseCases

/// The stores of one municipality's directory and figures.
struct SealedMunicipality: MunicipalShelves {
    let municipality: Municipality
    private let keys: KeyChain
    private let connection: any SQLConnection

    /// - Throws: `Refused` if there is no such municipality.
    init(_ id: MunicipalityID, keys: KeyChain, connection: any SQLConnection) throws {
        let sealer = try keys.keys(of: id, connection).sealer
        guard let found = try MunicipalityTable.find(id, sealer, connection) else {
            throw Refused()
        }
        municipality = found
        self.keys = keys
        self.connection = connection
    }

    func services() throws -> [Service] {
        try ServiceTable.all(in: municipality.id, keys, connection)
    }

    func staff(endedSince moment: Instant?) throws -> [StaffMember] {
        try staffTable.all(endedSince: moment)
    }

    func staffMember(_ id: AccountID) throws -> StaffMember? { try staffTable.find(id) }

    /// - Throws: `Refused` if the account belongs to another municipality.
    func insert(_ account: Account) throws -> Bool {
        guard account.municipality == municipality.id else { throw Refused() }
        return try AccountTable.insert(account, sealer(), connection)
    }

    /// - Throws: `Refused` if the service belongs to another municipality.
    func insert(_ service: Service) throws -> Bool {
        guard service.municipality == municipality.id else { throw Refused() }
        return try ServiceTable.insert(service, sealer(), connection)
    }

    func save(_ account: Account) throws -> Bool { try staffTable.save(account) }

    func end(_ account: Account, at now: Instant) throws {
        try staffTable.end(try here(account.id), at: now)
    }

    func takeUp(_ account: Account) throws { try staffTable.takeUp(try here(account.id)) }

    func give(_ identity: ProvenIdentity, to account: AccountID) throws {
        let table = IdentityTable(keys: keys, connection: connection)
        try table.give(identity, to: try here(account).id)
    }

    func signsIn(_ identity: ProvenIdentity, as account: AccountID) throws -> Bool {
        try IdentityTable(keys: keys, connection: connection).accounts(of: identity)
            .contains { $0.id == account }
    }

    func coordinates(_ account: AccountID) throws -> Bool { try staffTable.coordinates(account) }

    func declare(_ number: NationalNumber, relativeOf account: AccountID) throws {
        try relatives.declare(number, relativeOf: try here(account).id)
    }

    func forgetRelatives(of account: AccountID) throws {
        try relatives.forget(of: try here(account).id)
    }

    func countRelatives(of account: AccountID) throws -> Int {
        try relatives.count(of: try here(account).id)
    }

    func relativesPairs() throws -> [RelativesPair] { try relatives.pairs() }

    func figures(on day: Day) throws -> RawFigures {
        try FigureQueries(municipality: municipality.id, day: day, connection: connection).all()
    }

    func accounts(_ ids: Set<AccountID>) throws -> [AccountID: Account] {
        if ids.isEmpty { return [:] }
        let sql = AccountTable.these(ids, in: municipality.id)
        let found = try AccountTable.accounts(sql, keys, connection)
        return Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
    }

    func settings() throws -> AssessmentSettings { try settingTable.all() }

    func settingHistory() throws -> AssessmentHistory { try settingTable.history() }
    func set(_ choice: InstrumentChoice) throws { try settingTable.set(choice) }
    func set(_ attestation: Attestation) throws { try settingTable.set(attestation) }
    func set(_ battery: Battery) throws -> Bool { try settingTable.set(battery) }
    func set(_ typology: Typology) throws -> Bool { try settingTable.set(typology) }
    func set(_ rule: ChangeSetting) throws { try settingTable.set(rule) }

    func paper(of id: AttestationID) throws -> AttestationPaper? { try paperTable.find(id) }
    func papers() throws -> Set<AttestationID> { try paperTable.kept() }
    func keep(_ paper: AttestationPaper, of id: AttestationID) throws {
        try paperTable.insert(paper, of: id)
    }

    private var paperTable: AttestationPaperTable {
        AttestationPaperTable(
            municipality: municipality.id, keys: keys, connection: connection)
    }

    private var settingTable: AssessmentSettingTable {
        AssessmentSettingTable(
            municipality: municipality.id, keys: keys, connection: connection)
    }

    func questionnaires() throws -> [ImportedQuestionnaire] { try questionnaireTable.newest() }

    func questionnaire(_ id: InstrumentID, number: Int) throws -> ImportedQuestionnaire? {
        try questionnaireTable.find(id, number: number)
    }

    func keep(_ questionnaire: ImportedQuestionnaire) throws -> Bool {
        try questionnaireTable.keep(questionnaire)
    }

    private var questionnaireTable: QuestionnaireTable {
        QuestionnaireTable(municipality: municipality.id, keys: keys, connection: connection)
    }

    var log: any MunicipalLog {
        SealedLog(municipality: municipality.id, keys: keys, connection: connection)
    }

    func retentionRules() throws -> [RetentionRule] { try rules.all() }

    func set(_ rule: RetentionRule) throws { try rules.set(rule) }

    func retentionDue(on day: Day) throws -> [RetentionDue] {
        try RetentionQueries(municipality: municipality.id, keys: keys, connection: connection)
            .due(on: day)
    }

    func familiesWithOpenRequests() throws -> [FamilyID] {
        try connection.rows(
            """
            SELECT f.id FROM family f JOIN family_key k ON k.family = f.id
            WHERE (f.municipality = \(municipality.id)) IS TRUE AND f.id IN (
                SELECT family FROM request
                WHERE is_answered = 0 AND addressee = 'privacyLeader')
            ORDER BY f.id
            """
        ) { $0.id(0) }
    }

    func erased() throws -> [ErasedFamily] {
        try connection.rows(
            """
            SELECT family, at FROM erasure WHERE municipality = \(municipality.id)
            ORDER BY at DESC, family
            """
        ) { ErasedFamily(family: $0.id(0), at: try $0.instant(1)) }
    }

    private var rules: RetentionRuleTable {
        RetentionRuleTable(municipality: municipality.id, keys: keys, connection: connection)
    }

    private var staffTable: StaffTable {
        StaffTable(municipality: municipality.id, keys: keys, connection: connection)
    }

    private var relatives: RelativeTable {
        RelativeTable(municipality: municipality.id, keys: keys, connection: connection)
    }

    /// - Throws: `Refused` for an account that works elsewhere, or in no municipality.
    private func here(_ id: AccountID) throws -> Account {
        guard let found = try staffTable.find(id) else { throw Refused() }
        return found.account
    }

    private func sealer() throws -> Sealer {
        try keys.keys(of: municipality.id, connection).sealer
    }
}
