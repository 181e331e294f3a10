import Domain
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

/// A questionnaire from elsewhere that asks about harming oneself alarms as PHQ-9 does.
struct BroughtAlarmTests {
    private let vault: TestVault
    private let admin: Account
    private let person = aPerson()
    private let family: Family

    init() async throws {
        vault = try await aVault()
        family = vault.family()
        try await vault.begin(family, members: [person])
        admin = anAccount(.administrator, in: vault.municipality.id, name: "Ada")
        try await vault.installation.founding.add([admin])
    }

    private func form(_ questions: Int) -> Form {
        let items = (1...questions).map { number in
            var question = FormItem(
                ItemID(rawValue: "\(number)"), .choice, Wording("Spørsmål \(number)"))
            question.options = (1...4).map {
                FormOption(
                    .coding(Coding("c\($0)")), Wording("Svar \($0)"), weight: ExactNumber($0))
            }
            return question
        }
        return Form(id: "uro", version: "1", language: "nb", title: Wording("Uro"), items: items)
    }

    private func bring(
        _ form: Form, for use: ImportedUse, safety: SafetyQuestion?
    ) async throws {
        try await BringQuestionnaire(vault.municipalFiles, catalog: try Catalog.shipped())(
            form, for: use, safety: safety, by: admin.caller)
    }

    /// Attests the licence and switches it on.
    private func use(_ questionnaire: String) async throws {
        let town = vault.municipality.id
        let said = Said(by: .account(admin.id), at: .testNow)
        try await vault.vault.change { session in
            let shelves = try session.municipality(town)
            try shelves.set(
                Attestation(
                    id: anID(), questionnaire: questionnaire, words: Words(trusted: "Avtale"),
                    from: .testToday, until: nil, paper: Words(trusted: "Sak 1"), said: said))
            try shelves.set(InstrumentChoice(questionnaire, isOn: true, said: said))
        }
    }

    private let own = ImportedUse.own(
        OwnQuestionnaire(
            area: .mind, who: .adult, from: 18, to: nil, minutes: 1, counting: .none))

    /// What an answer calls for, and the alerts that stand afterwards.
    private func answer(
        _ questionnaire: InstrumentID, _ answer: Answer, to item: ItemID
    ) async throws -> (reasons: [SafetyReason], alerts: Int) {
        let battery = Battery(
            id: anID(), name: Name(trusted: "Vår"),
            lines: [BatteryLine(questionnaire.rawValue, .adults)])
        let round = Mapping(
            id: anID(), startedOn: .testToday, startedBy: vault.coordinator.id,
            plan: WavePlan(battery, round: 0, of: [person], on: .testToday))
        _ = try await vault.change(family.id) { try $0.mappings.insert(round) }
        let files = CaseFiles(vault: vault.vault, clock: .fixed(.testNow))
        let kept = try await AnswerQuestions(files, Questionnaires(catalog: try Catalog.shipped()))(
            AnsweredSheet(
                id: anID(), mapping: round.id, person: person.id, instrument: questionnaire,
                answers: Answers([item: answer]), edition: nil, alert: anID()),
            in: family.id, by: vault.coordinator.caller)
        let alerts = try await vault.change(family.id) { try $0.alerts.all() }
        return (kept.reasons, alerts.count { $0.mapping == round.id })
    }

    @Test(arguments: [("c1", 0), ("c2", 1), ("c4", 1)])
    func `a municipality's own form raises an alert from the answer that was named`(
        code: String, alerts: Int
    ) async throws {
        try await bring(form(3), for: own, safety: SafetyQuestion("2", .from(2)))
        try await use("own-uro")
        let answered = try await answer(
            "own-uro", .given([.coding(Coding(code))]), to: "2")
        #expect(answered.reasons == Array(repeating: .selfHarm, count: alerts))
        #expect(answered.alerts == alerts)
        let other = try await answer("own-uro", .given([.coding(Coding("c4"))]), to: "1")
        #expect(other.reasons.isEmpty && other.alerts == 0)
    }

    @Test(arguments: [(1, 0), (2, 1), (4, 1)])
    func `words brought for HSCL-25 raise an alert by the question that was named`(
        points: Int, alerts: Int
    ) async throws {
        let named = SafetyQuestion("15", .from(2))
        try await bring(form(25), for: .words(forKey: "hscl25"), safety: named)
        try await use("hscl25")
        let answered = try await answer("hscl25", .value(points), to: "15")
        #expect(answered.reasons == Array(repeating: .selfHarm, count: alerts))
        #expect(answered.alerts == alerts)
    }

    @Test func `HSCL-25 is not kept before somebody said which question it is`() async throws {
        let unfit = await #expect(throws: BringQuestionnaire.Unfit.self) {
            try await bring(form(25), for: .words(forKey: "hscl25"), safety: nil)
        }
        #expect(unfit?.faults.map(\.problem) == [.harmNotNamed])
        let never = await #expect(throws: BringQuestionnaire.Unfit.self) {
            try await bring(
                form(25), for: .words(forKey: "hscl25"), safety: SafetyQuestion("15", .from(5)))
        }
        #expect(never?.faults.map(\.problem) == [.harmAnswersDoNotFit])
        #expect(try await SeeBrought(vault.municipalFiles)(by: admin.caller).isEmpty)
    }

    @Test func `the question that was named is stored, and another one is another number`()
        async throws
    {
        for from in [2, 2, 3] {
            try await bring(form(3), for: own, safety: SafetyQuestion("2", .from(from)))
        }
        let brought = try await SeeBrought(vault.municipalFiles)(by: admin.caller)
        #expect(brought.map(\.number) == [2])
        #expect(brought.first?.safety == SafetyQuestion("2", .from(3)))
    }
}
