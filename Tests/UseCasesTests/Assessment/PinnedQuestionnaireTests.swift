import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// A form that is brought anew in the middle of a round: who began by the old goes on with it.
struct PinnedQuestionnaireTests {
    private let vault: TestVault
    private let family: FamilyID
    private let person = aPerson()
    private let other = aPerson(name: "Omar")
    private let id: InstrumentID = "own-uro"

    init() async throws {
        vault = try await aVault()
        let family = vault.family()
        self.family = family.id
        try await vault.begin(family, members: [person, other])
        try await bring(points: 1)
    }

    /// Three questions whose answers give so many points each.
    private func bring(points: Int, questions: Int = 3) async throws {
        let items = (1...questions).map { number in
            var item = FormItem(
                ItemID(rawValue: "\(number)"), .choice, Wording("Spørsmål \(number)"))
            item.options = (0...3).map {
                FormOption(
                    .coding(Coding("c\($0)")), Wording("Svar \($0)"),
                    weight: ExactNumber($0 * points))
            }
            return item
        }
        let form = Form(
            id: "uro", version: "1", language: "nb", title: Wording("Uro \(points)"), items: items)
        try await vault.bring(form, counting: .sum(higherIs: .worse, source: "Test"))
    }

    private func start(after days: Int = 0) async throws -> Mapping {
        let battery = Battery(
            id: anID(), name: Name(trusted: "Vår"), lines: [BatteryLine(id.rawValue, .adults)])
        let day = Day.testToday.adding(days: days)
        let round = Mapping(
            id: anID(), startedOn: day, startedBy: vault.coordinator.id,
            plan: WavePlan(battery, round: 0, of: [person, other], on: day))
        _ = try await vault.change(family) { try $0.mappings.insert(round) }
        return round
    }

    private func keep(
        _ answers: [ItemID: String], in round: Mapping, about who: Person? = nil,
        edition: Int? = nil, number: Int? = nil, response: ResponseID = anID()
    ) async throws -> Response {
        let sheet = AnsweredSheet(
            id: response, mapping: round.id, person: (who ?? person).id, instrument: id,
            answers: Answers(answers.mapValues { .given([.coding(Coding($0))]) }),
            edition: edition, alert: anID())
        return try await AnswerQuestions(vault.files, shippedQuestionnaires())(
            sheet, number: number, in: family, by: vault.coordinator.caller
        ).response
    }

    private func open(_ round: Mapping, _ who: Person? = nil) async throws -> QuestionSheet {
        try await OpenSheet(vault.files, shippedQuestionnaires())(
            SheetPlace(id, about: (who ?? person).id, in: round.id), of: family,
            by: vault.coordinator.caller)
    }

    @Test func `what was begun is asked, finished and counted by the number it was begun by`()
        async throws
    {
        let round = try await start()
        let first = try await keep(["1": "c1"], in: round)
        #expect(first.keyVersion == 1)
        try await bring(points: 10, questions: 4)
        let opened = try await open(round)
        #expect(opened.instrument.keyVersion == 1 && opened.form.allItems.count == 3)
        let whole = try await keep(["2": "c1", "3": "c1"], in: round, edition: 1, number: 1)
        #expect(whole.id == first.id && whole.keyVersion == 1 && whole.finishedAt != nil)
        #expect(whole.results.first?.score?.value == 3)
        let rounds = try await SeeMapping(vault.files, shippedQuestionnaires())(
            family, by: vault.coordinator.caller)
        let asked = try #require(rounds.asked.first { $0.person == person.id })
        #expect(rounds.standing(of: asked).isAnswered)
    }

    @Test func `how far a begun form has come is said by its own number`() async throws {
        let round = try await start()
        _ = try await keep(["1": "c1"], in: round)
        try await bring(points: 1, questions: 9)
        let rounds = try await SeeMapping(vault.files, shippedQuestionnaires())(
            family, by: vault.coordinator.caller)
        let asked = try #require(rounds.asked.first { $0.person == person.id })
        #expect(rounds.standing(of: asked) == .begun(left: 2))
    }

    @Test func `who has not begun, and a new round, are asked and counted by the new one`()
        async throws
    {
        let round = try await start()
        _ = try await keep(["1": "c1"], in: round)
        try await bring(points: 10)
        let fresh = try await keep(["1": "c1", "2": "c1", "3": "c1"], in: round, about: other)
        #expect(fresh.keyVersion == 2 && fresh.results.first?.score?.value == 30)
        let next = try await start(after: 1)
        #expect(try await open(next).instrument.keyVersion == 2)
        #expect(try await keep(["1": "c2"], in: next).keyVersion == 2)
    }

    @Test func `a page that lay open when the new one came begins by what it showed`()
        async throws
    {
        let round = try await start()
        try await bring(points: 10)
        let begun = try await keep(
            ["1": "c1", "2": "c1", "3": "c1"], in: round, number: 1)
        #expect(begun.keyVersion == 1 && begun.results.first?.score?.value == 3)
        await #expect(throws: Refused()) {
            _ = try await keep(["1": "c1"], in: round, about: other, number: 99)
        }
        await #expect(throws: Stale()) {
            _ = try await keep(["1": "c2"], in: round, edition: 1, number: 2)
        }
    }
}
