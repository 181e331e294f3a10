import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// Two teachers about one child: each answers by a link of their own, and neither meets the other's.
struct TeacherTests {
    private let home: WaveHome
    private let second: Service

    init() async throws {
        let home = try await WaveHome()
        self.home = home
        let second = aService(in: home.vault.municipality.id, name: "Solbakken barnehage")
        self.second = second
        let town = home.vault.municipality.id
        try await home.vault.vault.change { session in
            guard try session.municipality(town).insert(second) else { throw Stale() }
        }
        try await home.start()
        try await home.vault.consent(
            to: .service(home.vault.school.id), .service(second.id), in: home.family)
    }

    private func secret(_ service: ServiceID) async throws -> String {
        let draft = home.draft(about: home.child, as: .teacher, service: service)
        try await home.send(draft)
        return try await home.secret(of: draft.id)
    }

    private func links() throws -> AnswerByLink {
        AnswerByLink(home.vault.files, try home.questionnaires)
    }

    private func answer(_ value: Int, by secret: String) async throws -> Response {
        let sheet = try #require(try await links().open(secret).sheets.first)
        return try await links()(
            AnsweredDraft(
                id: sheet.response ?? anID(), instrument: sheet.instrument.id,
                answers: Answers(["home": .value(value)]), edition: sheet.edition, alert: anID()),
            by: secret
        ).response
    }

    private func profile() async throws -> FamilyProfile {
        try await SeeProfile(home.vault.files)(home.family, by: home.coordinator)
    }

    @Test func `two schools answer each for themselves, and stand side by side`() async throws {
        let school = try await secret(home.vault.school.id)
        let nursery = try await secret(second.id)
        let one = try await answer(2, by: school)
        #expect(try await links().open(nursery).sheets.first?.response == nil)
        let two = try await answer(5, by: nursery)
        #expect(one.id != two.id)
        let again = try await answer(3, by: school)
        #expect(again.id == one.id && again.edition == 2)
        #expect(one.teacher == Teacher(home.vault.school.id, number: 1))
        #expect(two.teacher == Teacher(second.id, number: 1))
        let seen = try await profile()
        let sheets = seen.areaSheets(about: home.child.id, in: home.mapping)
        #expect(sheets.compactMap { $0.ratings[.home] } == [3, 5])
        #expect(
            sheets.map(\.teller) == [.teacher(one.teacher), .teacher(two.teacher)])
        #expect(Set(seen.schools.map(\.id)).isSuperset(of: [home.vault.school.id, second.id]))
    }

    @Test func `two teachers at the same school are two, each with a number`() async throws {
        let first = try await secret(home.vault.school.id)
        let second = try await secret(home.vault.school.id)
        let one = try await answer(2, by: first)
        let two = try await answer(4, by: second)
        #expect(one.id != two.id)
        #expect([one.teacher?.number, two.teacher?.number] == [1, 2])
        #expect(!Teller(one).isSameVoice(as: Teller(two)))
        #expect(try await answer(3, by: second).teacher?.number == 2)
    }

    @Test func `sending one teacher's answers finishes only those`() async throws {
        let school = try await secret(home.vault.school.id)
        let nursery = try await secret(second.id)
        _ = try await answer(2, by: school)
        _ = try await answer(5, by: nursery)
        try await links().finish(school)
        let given = try await home.vault.change(home.family) { try $0.responses.all() }
        #expect(given.map { $0.finishedAt != nil } == [true, false])
    }

    @Test func `answers from before teachers were told apart stay with the link that gave them`()
        async throws
    {
        let draft = home.draft(
            about: home.child, as: .teacher, service: home.vault.school.id)
        try await home.send(draft)
        let old = Response(
            id: anID(), mapping: home.mapping, person: home.child.id,
            informant: .account(AccountID(trusted: draft.id.text)),
            instrument: "life-areas-child", instrumentVersion: "1", lifeArea: nil,
            answers: Answers(["home": .value(1)]), results: [], answeredAt: .testNow,
            voice: .teacher)
        _ = try await home.vault.change(home.family) { try $0.responses.insert(old) }
        let gone = try await answer(2, by: try await home.secret(of: draft.id))
        #expect(gone.id == old.id)
        let nursery = try await answer(5, by: try await secret(second.id))
        #expect(nursery.id != old.id)
        let tellers = try await profile().areaSheets(about: home.child.id, in: home.mapping)
            .map(\.teller)
        #expect(
            tellers == [
                .teacher(Teacher(home.vault.school.id, number: 1)), .teacher(nursery.teacher),
            ])
    }

    @Test func `the coordinator opens each teacher's answers, and does not take their name`()
        async throws
    {
        let one = try await answer(2, by: try await secret(home.vault.school.id))
        let two = try await answer(5, by: try await secret(second.id))
        for kept in [one, two] {
            let opened = try await OpenSheet(home.vault.files, home.questionnaires)(
                SheetPlace(
                    "life-areas-child", about: home.child.id, as: .teacher, in: home.mapping),
                of: home.family, by: home.coordinator, kept: kept.id)
            #expect(opened.response?.id == kept.id)
            let sheet = AnsweredSheet(
                id: kept.id, mapping: home.mapping, person: home.child.id,
                instrument: "life-areas-child", voice: .teacher,
                answers: Answers(["learning": .value(4)]), edition: 1, alert: anID())
            let put = try await AnswerQuestions(home.vault.files, home.questionnaires)(
                sheet, in: home.family, by: home.coordinator)
            #expect(put.response.id == kept.id && put.response.informant == kept.informant)
        }
        #expect(try await home.vault.change(home.family) { try $0.responses.all() }.count == 2)
    }
}
