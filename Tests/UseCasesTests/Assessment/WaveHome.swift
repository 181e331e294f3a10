import Domain
import Instruments
import TestSupport
import UseCases

/// A mother, a father and a child of nine, in a municipality with a battery.
struct WaveHome {
    let vault: TestVault
    let family: FamilyID
    let mother: Person
    let father: Person
    let child: Person
    let battery: Battery
    let motherAccount: Account
    let mapping = MappingID(trusted: anID(Mapping.self).text)

    var coordinator: Caller { vault.coordinator.caller }
    var questionnaires: Questionnaires { get throws { try shippedQuestionnaires() } }

    init(_ battery: Battery = aBattery()) async throws {
        vault = try await aVault()
        self.battery = battery
        let family = vault.family()
        self.family = family.id
        mother = aPerson(name: "Sara Solbakken", born: .testToday.adding(days: -40 * 366))
        father = aPerson(name: "Omar Solbakken", born: .testToday.adding(days: -41 * 366))
        let child = aPerson(name: "Yusuf Solbakken", born: .testToday.adding(days: -9 * 366))
        self.child = child
        try await vault.begin(family, members: [mother, father, child])
        let parents = [mother.id, father.id].map { aRelation(from: $0, to: child.id) }
        try await vault.change(family.id) { shelves in
            for parent in parents { _ = try shelves.relations.insert(parent) }
        }
        motherAccount = anAccount(
            .parent, in: vault.municipality.id, name: "Sara Solbakken", family: family.id,
            person: mother.id)
        try await vault.installation.founding.add([motherAccount])
        try await vault.have(battery)
    }

    func start(
        _ id: MappingID? = nil, with battery: BatteryID? = nil, due: Day? = nil, after days: Int = 0
    ) async throws {
        try await StartMapping(vault.files(after: days), questionnaires)(
            id ?? mapping, with: battery ?? self.battery.id, due: due, in: family, by: coordinator)
    }

    func rounds(by caller: Caller? = nil, after days: Int = 0) async throws -> MappingRounds {
        try await SeeMapping(vault.files(after: days), questionnaires)(
            family, by: caller ?? coordinator)
    }

    func today(after days: Int) async throws -> [WaveReminder] {
        try await day(after: days).waves
    }

    func day(after days: Int) async throws -> FamilyToday {
        try await SeeToday(vault.files(after: days), questionnaires)(by: coordinator)[0]
    }

    /// Answers all of a questionnaire, or only its first questions.
    func answer(
        _ instrument: InstrumentID, about person: Person, as voice: Voice = .own, only: Int = .max,
        isFinished: Bool = false, by caller: Caller? = nil, writing answerer: Person? = nil
    ) async throws {
        let catalog = try Catalog.shipped()
        let items = catalog.instrument(instrument)?.items.map(\.id) ?? []
        let answers = items.prefix(only).map { ($0, Answer.value(3)) }
        let sheet = AnsweredSheet(
            id: anID(), mapping: mapping, person: person.id, instrument: instrument, voice: voice,
            answerer: answerer?.id, answers: Answers(Dictionary(uniqueKeysWithValues: answers)),
            edition: nil,
            isFinished: isFinished, alert: anID())
        _ = try await AnswerQuestions(vault.files, questionnaires)(
            sheet, in: family, by: caller ?? coordinator)
    }

    /// A link in the round, ready to be sent.
    func draft(
        _ id: AnswerLinkID = anID(), about person: Person, as voice: Voice = .own,
        answerer: Person? = nil, service: ServiceID? = nil, until day: Day? = nil
    ) -> SendLink.Draft {
        SendLink.Draft(
            id: id, mapping: mapping, person: person.id, voice: voice, answerer: answerer?.id,
            service: service, until: day ?? .testToday.adding(days: 14))
    }

    func send(_ draft: SendLink.Draft) async throws {
        try await SendLink(vault.files)(draft, in: family, by: coordinator)
    }

    func secret(of link: AnswerLinkID) async throws -> String {
        try await SeeLink(vault.files)(link, in: family, by: coordinator).secret
    }
}
