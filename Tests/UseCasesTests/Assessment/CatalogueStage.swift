import Domain
import Instruments
import Storage
import TestSupport
import UseCases

/// A municipality with an administrator and a family, whose clock a test can set.
struct CatalogueStage {
    let vault: TestVault
    let admin: Account
    let family: Family
    let adult: Person
    let child: Person
    let questionnaires: Questionnaires

    init() async throws {
        vault = try await aVault()
        admin = anAccount(.administrator, in: vault.municipality.id, name: "Ada")
        try await vault.installation.founding.add([admin])
        family = vault.family()
        adult = aPerson(born: .testToday.adding(days: -40 * 366))
        child = aPerson(born: .testToday.adding(days: -9 * 366))
        try await vault.begin(family, members: [adult, child])
        questionnaires = Questionnaires(catalog: try Catalog.shipped())
    }

    func municipal(after days: Int = 0) -> MunicipalFiles {
        MunicipalFiles(vault: vault.vault, clock: clock(days))
    }

    func files(after days: Int = 0) -> CaseFiles {
        CaseFiles(vault: vault.vault, clock: clock(days))
    }

    private func clock(_ days: Int) -> Clock {
        .fixed(.testNow.adding(seconds: days * 86_400))
    }

    func catalogue(after days: Int = 0) async throws -> MunicipalCatalogue {
        try await SeeCatalogue(municipal(after: days), questionnaires)(by: admin.caller)
    }

    func licence(
        _ questionnaire: InstrumentID = "who5", id: AttestationID = anID(),
        from: Day = .testToday, until: Day? = nil, words: String = "Eieren sa ja.",
        scan: [UInt8]? = nil
    ) -> AttestLicence.Draft {
        AttestLicence.Draft(
            id: id, questionnaire: questionnaire, words: Words(trusted: words), from: from,
            until: until, paper: Words(trusted: "Sak 12"), scan: scan)
    }

    func attest(_ draft: AttestLicence.Draft) async throws {
        try await AttestLicence(municipal(), questionnaires)(draft, by: admin.caller)
    }

    func turn(
        _ questionnaire: InstrumentID, on isOn: Bool = true, after days: Int = 0
    ) async throws {
        try await SwitchInstrument(municipal(after: days), questionnaires)(
            questionnaire, isOn: isOn, by: admin.caller)
    }

    func define(_ battery: Battery) async throws {
        try await DefineBattery(municipal(), questionnaires)(battery, by: admin.caller)
    }

    /// Every use case of an administrator about questionnaires, with harmless arguments.
    func attempts() -> [(Caller) async throws -> Void] {
        let files = municipal()
        let rule = SetChangeRule.Draft(
            smallest: 4, deviation: nil, reliability: nil, source: Words(trusted: "X"))
        return [
            { _ = try await SeeCatalogue(files, questionnaires)(by: $0) },
            { try await SwitchInstrument(files, questionnaires)("phq9", isOn: false, by: $0) },
            { try await AttestLicence(files, questionnaires)(licence(), by: $0) },
            { try await CallBackAttestation(files)(anID(), by: $0) },
            { _ = try await SeeAttestationPaper(files)(anID(), by: $0) },
            {
                try await SetChangeRule(files, questionnaires)(
                    rule, on: "total", of: "phq9", after: 0, by: $0)
            },
            { try await DefineBattery(files, questionnaires)(aLinedBattery(), by: $0) },
            {
                try await OfferBattery(files)(
                    Battery.study.id, isOffered: false, after: 0, by: $0)
            },
            { try await DefineTypology(files)(.familyTypes([]), after: 0, by: $0) },
        ]
    }
}

func aLinedBattery(
    _ lines: [BatteryLine] = [BatteryLine("phq9", .adults)], id: BatteryID = anID(),
    number: Int = 1, window: Int = 21, reminder: Int = 7, months: Int? = nil
) -> Battery {
    Battery(
        id: id, number: number, name: Name(trusted: "Vår"), lines: lines, window: window,
        reminder: reminder, everyMonths: months)
}
