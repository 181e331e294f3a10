import Domain
import Instruments
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// What an attacker or an unlucky click did once, and must not do again.
struct AttackTests {
    /// A family of a mother, a father and a young person of 15, with a round of mapping.
    private struct Home {
        let vault: TestVault
        let family: FamilyID
        let mother: Account
        let father: Account
        let young: Account
        let mapping: MappingID

        var files: CaseFiles { CaseFiles(vault: vault.vault, clock: .fixed(.testNow)) }
        var coordinator: Caller { vault.coordinator.caller }

        init() async throws {
            vault = try await aVault()
            let family = vault.family()
            self.family = family.id
            let persons = [40, 41, 15].map { age in
                aPerson(born: .testToday.adding(days: -age * 366))
            }
            try await vault.begin(family, members: persons)
            let town = vault.municipality.id
            let accounts = zip([Role.parent, .parent, .youngPerson], persons).map { role, person in
                anAccount(role, in: town, family: family.id, person: person.id)
            }
            (mother, father, young) = (accounts[0], accounts[1], accounts[2])
            try await vault.installation.founding.add(accounts)
            mapping = MappingID(trusted: anID(Mapping.self).text)
            try await StartMapping(files, Questionnaires(catalog: Catalog.shipped()))(
                mapping, in: family.id, by: vault.coordinator.caller)
        }

        func answer(
            _ item9: Int, id: ResponseID, edition: Int? = nil, by account: Account
        ) async throws -> [SafetyReason] {
            let questionnaires = Questionnaires(catalog: try Catalog.shipped())
            let items = (1...9).map {
                (ItemID(rawValue: "\($0)"), Answer.value($0 == 9 ? item9 : 0))
            }
            let sheet = AnsweredSheet(
                id: id, mapping: mapping, person: try #require(account.person),
                instrument: "phq9", answers: Answers(Dictionary(uniqueKeysWithValues: items)),
                edition: edition, alert: anID())
            return try await AnswerQuestions(files, questionnaires)(
                sheet, in: family, by: account.caller
            ).reasons
        }

        func sheet(of account: Account) async throws -> QuestionSheet {
            try await OpenSheet(files, Questionnaires(catalog: try Catalog.shipped()))(
                SheetPlace("phq9", about: try #require(account.person), in: mapping), of: family,
                by: account.caller)
        }

        func alerts() async throws -> [SafetyAlert] {
            try await SeeFamily(files, Questionnaires(catalog: Catalog.shipped()))(
                family, by: coordinator
            ).glance.alerts
        }
    }

    @Test func `going back and answering again keeps the new answer and raises the alarm`()
        async throws
    {
        let home = try await Home()
        let id = ResponseID(trusted: anID(Response.self).text)
        #expect(try await home.answer(0, id: id, by: home.mother).isEmpty)
        #expect(try await home.answer(2, id: id, by: home.mother) == [.selfHarm])
        #expect(try await home.alerts().count == 1)
        #expect(try await home.answer(2, id: id, by: home.mother) == [.selfHarm])
        #expect(try await home.alerts().count == 1, "a double click raises one")
    }

    @Test func `an alarming answer that comes too late is not kept, and raises the alarm`()
        async throws
    {
        let home = try await Home()
        _ = try await home.answer(0, id: anID(), by: home.mother)
        #expect(try await home.answer(1, id: anID(), by: home.mother) == [.selfHarm])
        #expect(try await home.alerts().count == 1)
        let sheet = try await home.sheet(of: home.mother)
        #expect(sheet.response?.answers["9"] == .value(0))
    }

    @Test func `a parent cannot put words in a young person's mouth`() async throws {
        let home = try await Home()
        let young = Subject.person(try #require(home.young.person))
        await #expect(throws: Refused.self) {
            try await SayWhatMatters(home.files)(
                anID(), about: young, words: Words("Bo hos mamma"), in: home.family,
                by: home.mother.caller)
        }
    }

    @Test func `the log does not tell the family that an alarming answer was followed up`()
        async throws
    {
        let home = try await Home()
        _ = try await home.answer(1, id: anID(), by: home.mother)
        let alert = try #require(try await home.alerts().first)
        try await HandleAlert(home.files)(
            alert.id, edition: 1, words: Words("Snakket sammen"), in: home.family,
            by: home.coordinator)
        for reader in [home.father, home.young] {
            let log = try await SeeLog(home.files)(home.family, by: reader.caller)
            #expect(!log.entries.contains { $0.act == Act.handleAlert.rawValue })
        }
        let own = try await SeeLog(home.files)(home.family, by: home.coordinator)
        #expect(own.entries.contains { $0.act == Act.handleAlert.rawValue })
    }

    @Test func `what one took back, nobody else lets stand by taking it back again`() async throws {
        let home = try await Home()
        try await home.vault.consent(to: .service(home.vault.school.id), in: home.family)
        let release = aRelease(to: .service(home.vault.school.id))
        try await ReleasePart(home.files)(release, in: home.family, by: home.coordinator)
        let back = TakeBackRelease(home.files)
        try await back(
            release.id, edition: 1, stands: false, in: home.family, by: home.mother.caller)
        try await back(release.id, edition: 2, stands: false, in: home.family, by: home.coordinator)
        await #expect(throws: Refused.self) {
            try await back(
                release.id, edition: 2, stands: true, in: home.family, by: home.coordinator)
        }
    }

    @Test func `a helper is told of nobody else around the family`() async throws {
        let home = try await Home()
        let service = Receiver.service(home.vault.school.id)
        for receiver in [service, .account(home.vault.volunteer.id)] {
            try await home.vault.consent(to: receiver, in: home.family)
            try await ReleasePart(home.files)(
                aRelease(to: receiver), in: home.family, by: home.coordinator)
        }
        let part = try await SeeReleasedPart(home.files)(
            home.family, by: home.vault.teacher.caller)
        #expect(part.plan.helpers.accounts.map(\.id) == [home.vault.coordinator.id])
        let shared = try await SeeTeam(home.files)(home.family, by: home.coordinator).releases
        let toVolunteer = try #require(shared.last)
        let preview = try await PreviewRelease(home.files)(
            toVolunteer.id, of: home.family, by: home.coordinator)
        #expect(preview.plan.helpers.accounts.contains { $0.id == home.vault.volunteer.id })
        #expect(!preview.plan.helpers.accounts.contains { $0.role.isFamily })
        let full = try await SeePlan(home.files)(home.family, by: home.mother.caller)
        #expect(full.plan.helpers.accounts.contains { $0.id == home.vault.volunteer.id })
    }

    @Test func `nothing is shared with somebody who is no helper`() async throws {
        let home = try await Home()
        for account in [home.father, home.young, home.vault.leader, home.vault.coordinator] {
            let release = aRelease(to: .account(account.id))
            await #expect(throws: Refused.self) {
                try await ReleasePart(home.files)(release, in: home.family, by: home.coordinator)
            }
        }
    }

    @Test func `a refusal inside an open file is in the log too`() async throws {
        let home = try await Home()
        let other = try #require(home.young.person)
        let questionnaires = Questionnaires(catalog: try Catalog.shipped())
        await #expect(throws: Refused.self) {
            try await OpenSheet(home.files, questionnaires)(
                SheetPlace("phq9", about: other, in: home.mapping), of: home.family,
                by: home.mother.caller)
        }
        await #expect(throws: Refused.self) {
            try await MakePlanVersion(home.files)(
                anID(), agreedBy: [other], in: home.family, by: home.mother.caller)
        }
        let refused = try await home.vault.refusals(in: home.family)
        #expect(refused == 2)
    }

    @Test func `a parent cannot rewrite a finished round`() async throws {
        let home = try await Home()
        let id = ResponseID(trusted: anID(Response.self).text)
        _ = try await home.answer(0, id: id, by: home.mother)
        try await StartMapping(home.files, Questionnaires(catalog: Catalog.shipped()))(
            anID(), in: home.family, by: home.coordinator)
        let over = await #expect(throws: RoundIsOver.self) {
            try await home.answer(1, id: id, edition: 1, by: home.mother)
        }
        #expect(over?.reasons == [.selfHarm])
        let kept = try await home.vault.change(home.family) { try $0.responses.all() }
        #expect(kept.map(\.edition) == [1])
    }

    @Test func `another thing under the same identity is never dropped in silence`() async throws {
        let home = try await Home()
        let id = MatterID(trusted: anID(Matter.self).text)
        func say(_ words: String) async throws {
            try await SayWhatMatters(home.files)(
                id, about: .family, words: Words(words), in: home.family, by: home.mother.caller)
        }
        try await say("Først")
        try await say("Først")
        await #expect(throws: Stale.self) { try await say("Noe annet") }
    }

    @Test func `enrolling over somebody else's family is refused`() async throws {
        let home = try await Home()
        let stranger = anAccount(in: home.vault.municipality.id)
        try await home.vault.installation.founding.add([stranger])
        let enrolment = Enrolment(on: .testToday, reason: try Words("x"), referredBy: .school)
        await #expect(throws: Refused.self) {
            try await EnrolFamily(home.files)(
                home.family, called: Name("Tyv"), enrolment: enrolment, first: aPerson(),
                by: stranger.caller)
        }
    }

    @Test(arguments: ["\u{200B}", "\u{202E}abc", "a" + String(repeating: "\u{301}", count: 9000)])
    func `text that hides or turns what it says is mended or refused`(_ typed: String) {
        let words = try? Words(typed)
        #expect(words?.text.unicodeScalars.contains("\u{202E}") != true)
        #expect((words?.text.unicodeScalars.count ?? 0) < 100)
    }
}

extension TestVault {
    /// How many refused attempts stand in the family's chain.
    fileprivate func refusals(in family: FamilyID) async throws -> Int {
        try await database.read { connection in
            try connection.rows(
                "SELECT COUNT(*) FROM audit WHERE chain = \(family) AND outcome = 'refused'"
            ) { $0.int(0) }.first ?? 0
        }
    }
}
