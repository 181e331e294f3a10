import Domain
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

/// A municipality's own form is counted as it was brought, for ever, and what is not asked does not
/// count; an answer that alarms is told all the same.
struct OwnCountingTests {
    private let vault: TestVault
    private let family: FamilyID
    private let person = aPerson()
    private let id: InstrumentID = "own-uro"

    init() async throws {
        vault = try await aVault()
        let family = vault.family()
        self.family = family.id
        try await vault.begin(family, members: [person])
    }

    private func question(_ id: ItemID, _ codes: [String]) -> FormItem {
        var item = FormItem(id, .choice, Wording("Spørsmål \(id)"))
        item.options = codes.enumerated().map {
            FormOption(.coding(Coding($1)), Wording("Svar \($1)"), weight: ExactNumber($0))
        }
        return item
    }

    /// "Does it hurt?", and for who says yes "How much?" with 0-3 points.
    private func form(_ title: String = "Uro") -> Form {
        var much = question("much", ["m0", "m1", "m2", "m3"])
        much.conditions = [FormCondition("hurts", .equal, .coding(Coding("yes")))]
        return Form(
            id: "uro", version: "1", language: "nb", title: Wording(title),
            items: [question("hurts", ["no", "yes"]), much])
    }

    private func bring(_ counted: CountedAnswers?, safety: SafetyQuestion? = nil) async throws {
        try await vault.bring(
            form(), counting: .sum(higherIs: .worse, source: "Test"), counted: counted,
            safety: safety)
    }

    private func start(after days: Int = 0) async throws -> Mapping {
        let battery = Battery(
            id: anID(), name: Name(trusted: "Vår"), lines: [BatteryLine(id.rawValue, .adults)])
        let day = Day.testToday.adding(days: days)
        let round = Mapping(
            id: anID(), startedOn: day, startedBy: vault.coordinator.id,
            plan: WavePlan(battery, round: 0, of: [person], on: day))
        _ = try await vault.change(family) { try $0.mappings.insert(round) }
        return round
    }

    private func keep(
        _ answers: [ItemID: String], in round: Mapping, edition: Int? = nil
    ) async throws -> Answering {
        let sheet = AnsweredSheet(
            id: anID(), mapping: round.id, person: person.id, instrument: id,
            answers: Answers(answers.mapValues { .given([.coding(Coding($0))]) }),
            edition: edition, alert: anID())
        return try await AnswerQuestions(vault.files, shippedQuestionnaires())(
            sheet, in: family, by: vault.coordinator.caller)
    }

    @Test func `what is closed by a later answer no longer counts, and counts again when open`()
        async throws
    {
        try await bring(.all)
        let round = try await start()
        let both = try await keep(["hurts": "yes", "much": "m3"], in: round).response
        #expect(both.results.first?.score?.value == 4)
        let closed = try await keep(["hurts": "no"], in: round, edition: 1).response
        #expect(closed.results.first?.score?.value == 0)
        #expect(closed.answers["much"] != nil)
        let open = try await keep(["hurts": "yes"], in: round, edition: 2).response
        #expect(open.results.first?.score?.value == 4)
        #expect(try await vault.installation.scores.run().isSound)
    }

    @Test func `a form that was brought before is counted as before`() async throws {
        try await bring(nil)
        let round = try await start()
        let kept = try await keep(["hurts": "no", "much": "m3"], in: round).response
        #expect(kept.results.first?.score?.value == 3)
        #expect(try await vault.installation.scores.run().isSound)
    }

    @Test func `an alarming answer is told although its question closes in the same save`()
        async throws
    {
        try await bring(.all, safety: SafetyQuestion("much", .from(3)))
        let round = try await start()
        let kept = try await keep(["hurts": "no", "much": "m3"], in: round)
        #expect(kept.reasons == [.selfHarm])
        #expect(kept.response.results.first?.score?.value == 0)
        let alerts = try await vault.change(family) { try $0.alerts.all() }
        #expect(alerts.count == 1)
    }

    /// By two numbers of one form, and by a shipped key beside them.
    @Test func `every number is counted again as it was`() async throws {
        try await vault.installation.instrumentKeys.keep(try Catalog.shipped())
        try await bring(nil)
        _ = try await keep(["hurts": "no", "much": "m3"], in: try await start())
        try await bring(CountedAnswers(blank: ["m3"]))
        let second = try await keep(
            ["hurts": "yes", "much": "m3"], in: try await start(after: 1)
        ).response
        #expect(second.keyVersion == 2 && second.results.first?.score == nil)
        try await bring(CountedAnswers(leftOut: ["hurts"]))
        let third = try await keep(
            ["hurts": "yes", "much": "m3"], in: try await start(after: 2)
        ).response
        #expect(third.keyVersion == 3 && third.results.first?.score?.value == 3)
        let report = try await vault.installation.scores.run()
        #expect(report.responses == 3 && report.isSound)
    }

    @Test func `the same form with other words counts alike, and so its scores are compared`()
        async throws
    {
        let admin = anAccount(.administrator, in: vault.municipality.id, name: "Ada")
        try await vault.installation.founding.add([admin])
        let bring = BringQuestionnaire(vault.municipalFiles, catalog: try Catalog.shipped())
        func own(_ counted: CountedAnswers) -> ImportedUse {
            .own(
                OwnQuestionnaire(
                    area: .mind, who: .adult, from: 18, to: nil, minutes: 1,
                    counting: .sum(higherIs: .worse, source: "Test"), counted: counted))
        }
        for (title, counted) in [
            ("Uro", CountedAnswers.all), ("Urolig", .all),
            ("Urolig", CountedAnswers(blank: ["m3"])),
        ] {
            try await bring(form(title), for: own(counted), by: admin.caller)
        }
        let town = vault.municipality.id
        let numbers = try await vault.vault.change { session in
            let shelves = try session.municipality(town)
            return try (1...3).map { try shelves.questionnaire("own-uro", number: $0)?.countsSince }
        }
        #expect(numbers == [nil, 1, nil])
    }
}
