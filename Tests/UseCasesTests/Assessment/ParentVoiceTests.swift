import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// Two parents about one child: each is asked, each answers on a form of their own, and neither
/// meets the other's.
struct ParentVoiceTests {
    private let home: WaveHome
    private let form: InstrumentID = "life-areas-child"

    init() async throws {
        home = try await WaveHome()
        try await home.start()
    }

    private func write(
        _ value: Int, for parent: Person, by caller: Caller? = nil
    ) async throws -> Response {
        let sheet = AnsweredSheet(
            id: anID(), mapping: home.mapping, person: home.child.id, instrument: form,
            voice: .parent, answerer: parent.id, answers: Answers(["home": .value(value)]),
            edition: nil, alert: anID())
        return try await AnswerQuestions(home.vault.files, home.questionnaires)(
            sheet, in: home.family, by: caller ?? home.coordinator
        ).response
    }

    private func opened(by parent: Person?, as caller: Caller? = nil) async throws -> QuestionSheet
    {
        try await OpenSheet(home.vault.files, home.questionnaires)(
            SheetPlace(
                form, about: home.child.id, as: .parent, by: parent?.id, in: home.mapping),
            of: home.family, by: caller ?? home.coordinator)
    }

    private func voices() async throws -> [AskedVoice] {
        let rounds = try await home.rounds()
        let sheets = try #require(rounds.sheets.first { $0.person.id == home.child.id })
        let asked = try #require(sheets.asks.first { $0.voice == .parent })
        return sheets.voices(of: asked)
    }

    @Test func `the coordinator writes for each parent on a form of their own`() async throws {
        let hers = try await write(2, for: home.mother)
        #expect(try await opened(by: home.father).response == nil)
        let his = try await write(5, for: home.father)
        #expect(hers.id != his.id)
        #expect(
            [hers, his].map(Teller.init) == [.parent(home.mother.id), .parent(home.father.id)])
        #expect(try await opened(by: home.mother).response?.id == hers.id)
        let sheets = try await SeeProfile(home.vault.files)(home.family, by: home.coordinator)
            .areaSheets(about: home.child.id, in: home.mapping)
        #expect(sheets.compactMap { $0.ratings[.home] } == [2, 5])
    }

    @Test func `a parent goes on with what the coordinator wrote for them`() async throws {
        let hers = try await write(2, for: home.mother)
        #expect(
            try await opened(by: nil, as: home.motherAccount.caller).response?.id == hers.id)
    }

    @Test func `whose answers they are must be said, and be a parent's`() async throws {
        let grown = aPerson(name: "Nabo", born: .testToday.adding(days: -50 * 366))
        _ = try await home.vault.change(home.family) { try $0.persons.insert(grown) }
        await #expect(throws: Refused()) { _ = try await opened(by: nil) }
        for nobody in [grown, home.child] {
            await #expect(throws: Refused()) { _ = try await opened(by: nobody) }
            await #expect(throws: Refused()) { _ = try await write(3, for: nobody) }
            await #expect(throws: LinkFault.noAnswerer) {
                try await home.send(home.draft(about: home.child, as: .parent, answerer: nobody))
            }
        }
        let mother = home.motherAccount.caller
        await #expect(throws: Refused()) {
            _ = try await write(3, for: home.father, by: mother)
        }
        await #expect(throws: Refused()) { _ = try await opened(by: home.father, as: mother) }
    }

    @Test func `where no parent of the child is written down, other parents can be asked`()
        async throws
    {
        let cousin = aPerson(name: "Lina", born: .testToday.adding(days: -8 * 366))
        _ = try await home.vault.change(home.family) { try $0.persons.insert(cousin) }
        try await home.start(anID(), after: 1)
        let round = try #require(try await home.rounds().rounds.first)
        let choices = try await PrepareLink(home.vault.files)(
            about: cousin.id, as: .parent, in: round.id, of: home.family, by: home.coordinator)
        #expect(Set(choices.parents.map(\.id)) == [home.mother.id, home.father.id])
    }

    @Test func `one parent is enough, until the other one is asked too`() async throws {
        let sent = home.draft(about: home.child, as: .parent, answerer: home.father)
        _ = try await write(3, for: home.mother)
        try await home.answer(form, about: home.child, as: .parent, writing: home.mother)
        func waits() async throws -> Bool {
            try await home.rounds().waitedFor.contains(WaitedFor(home.child.id, .parent))
        }
        #expect(try await !waits())
        try await home.send(sent)
        #expect(try await waits())
        #expect(
            try await voices().map(\.teller) == [
                .parent(home.mother.id), .parent(home.father.id),
            ])
        #expect(try await voices().map(\.standing.isAnswered) == [true, false])
        try await CallBackLink(home.vault.files)(
            sent.id, edition: 1, in: home.family, by: home.coordinator)
        #expect(try await !waits())
    }

    @Test func `the day asks also for the parent who was sent a link`() async throws {
        try await home.answer("life-areas", about: home.mother)
        try await home.answer("life-areas", about: home.father)
        try await home.answer(form, about: home.child)
        try await home.answer(form, about: home.child, as: .parent, writing: home.mother)
        try await home.answer(form, about: home.child, as: .teacher)
        #expect(try await home.today(after: 15).isEmpty)
        try await home.send(
            home.draft(
                about: home.child, as: .parent, answerer: home.father,
                until: .testToday.adding(days: 30)))
        #expect(
            try await home.today(after: 15) == [
                .waits(
                    for: [WaitedFor(home.child.id, .parent)], until: .testToday.adding(days: 21))
            ])
    }

    @Test func `each parent holds one link, and a link shows nothing of the other's answers`()
        async throws
    {
        try await home.answer(form, about: home.child, as: .parent, writing: home.mother)
        let his = home.draft(about: home.child, as: .parent, answerer: home.father)
        try await home.send(his)
        await #expect(throws: LinkFault.hasLink) {
            try await home.send(home.draft(about: home.child, as: .parent, answerer: home.father))
        }
        try await home.send(home.draft(about: home.child, as: .parent, answerer: home.mother))
        let links = AnswerByLink(home.vault.files, try home.questionnaires)
        let open = try await links.open(try await home.secret(of: his.id))
        #expect(open.sheets.map(\.response) == [nil])
        #expect(open.sheets.allSatisfy { $0.done.isEmpty && $0.worded.isEmpty })
    }

    @Test func `what one parent answered and keeps from the other is not told by any page`()
        async throws
    {
        let account = anAccount(
            .parent, in: home.vault.municipality.id, family: home.family, person: home.father.id)
        try await home.vault.installation.founding.add([account])
        func seen() async throws -> String {
            let rounds = try await home.rounds(by: account.caller)
            let profile = try await SeeProfile(home.vault.files)(home.family, by: account.caller)
            let sheets = rounds.sheets.map { ($0.parents, $0.asks.map($0.voices)) }
            return "\(rounds.waitedFor) \(rounds.asked.map { rounds.standing(of: $0) }) \(sheets) "
                + "\(profile.responses) "
                + "\(profile.areaSheets(about: home.child.id, in: home.mapping))"
        }
        let before = try await seen()
        let hers = try await write(1, for: home.mother)
        #expect(try await seen() != before)
        let hiding = Hiding(
            hers.id.text, from: [home.father.id],
            said: Said(by: .account(home.vault.coordinator.id), at: .testNow))
        _ = try await home.vault.change(home.family) { try $0.hidings.insert(hiding) }
        #expect(try await seen() == before)
        try await home.send(
            home.draft(about: home.child, as: .parent, answerer: home.mother))
        #expect(try await seen() == before)
        let sheet = try await opened(by: nil, as: account.caller)
        #expect(sheet.response == nil)
    }

    @Test func `each teacher has a standing of their own, and both are waited for`() async throws {
        let second = aService(in: home.vault.municipality.id, name: "Solbakken barnehage")
        let town = home.vault.municipality.id
        try await home.vault.vault.change { session in
            guard try session.municipality(town).insert(second) else { throw Stale() }
        }
        let places = [home.vault.school.id, second.id]
        try await home.vault.consent(
            to: .service(places[0]), .service(places[1]), in: home.family)
        var secrets: [String] = []
        for place in places {
            let draft = home.draft(about: home.child, as: .teacher, service: place)
            try await home.send(draft)
            secrets.append(try await home.secret(of: draft.id))
        }
        let links = AnswerByLink(home.vault.files, try home.questionnaires)
        let sheet = try #require(try await links.open(secrets[0]).sheets.first)
        _ = try await links(
            AnsweredDraft(
                id: anID(), instrument: sheet.instrument.id,
                answers: Answers(["home": .value(2)]), edition: nil, alert: anID()),
            by: secrets[0])
        try await links.finish(secrets[0])
        let rounds = try await home.rounds()
        let sheets = try #require(rounds.sheets.first { $0.person.id == home.child.id })
        let asked = try #require(sheets.asks.first { $0.voice == .teacher })
        let voices = sheets.voices(of: asked)
        #expect(
            voices.map(\.teller) == places.map { .teacher(Teacher($0, number: 1)) })
        #expect(voices.map(\.standing.isAnswered) == [true, false])
        #expect(!rounds.standing(of: asked).isAnswered)
        try await links.finish(secrets[1])
        #expect(try await home.rounds().standing(of: asked).isAnswered)
    }
}
