import Crypto
import Domain
import Instruments
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// What somebody can do who may write to the file but lacks the key: nothing unnoticed.
@Suite struct TamperingTests {
    /// One change of each clear column of the family's things.
    static let changes = [
        "person SET number_hash = x'00'", "person SET edition = 7",
        "relation SET from_person = to_person, to_person = from_person",
        "residence SET person = :mother",
        "release SET receiver_service = NULL, receiver_account = :volunteer",
        "release SET from_on = '2020-01-01'", "release SET until_on = '2099-01-01'",
        "release SET taken_back_at = NULL", "release SET edition = edition + 1",
        "response SET person = :child", "safety_alert SET person = :child",
        "safety_alert SET handled_at = '2026-11-21T00:00:00.000Z'",
        "matter SET subject = :child", "matter SET subject = NULL", "need SET subject = :child",
        "need SET life_area = 'health'", "need SET status = 'met', status_on = '2026-11-21'",
        "goal SET subject = :child", "goal SET life_area = 'health'",
        "goal SET status = 'active', status_on = '2026-11-21'",
        "action SET status = 'underway'", "action SET due_on = '2099-01-01'",
        "action SET account = NULL, person = :child",
        "evaluation SET edition = 2", "plan_version SET number = 9", "home SET edition = 2",
        "mapping SET edition = 2", "family SET coordinator = :leader",
        "family SET phase = 'closed'", "family SET enrolled_on = '2020-01-01'",
        "family SET edition = 5",
    ]

    @Test(arguments: changes)
    func `an altered column makes its row unreadable`(change: String) async throws {
        let (vault, family, mother, child) = try await aFilledFamily()
        try await readAll(vault, family)
        let names = [
            ":mother": mother.id.text, ":child": child.id.text,
            ":volunteer": vault.volunteer.id.text, ":leader": vault.leader.id.text,
        ]
        let sql = names.reduce("UPDATE \(change)") {
            $0.replacing($1.key, with: "'\($1.value)'")
        }
        try await vault.tamper(sql)
        await #expect(throws: StorageFault.unreadable) { try await readAll(vault, family) }
    }

    @Test(arguments: ["subject = NULL", "life_area = 'health'"])
    func `an action is not shown under a goal that was altered`(change: String) async throws {
        let (vault, family, _, _) = try await aFilledFamily()
        try await vault.tamper("UPDATE goal SET \(change)")
        await #expect(throws: StorageFault.unreadable) {
            try await vault.change(family.id) { try $0.actions.all().count }
        }
        await #expect(throws: StorageFault.unreadable) {
            try await vault.change(family.id) { try $0.evaluations.all().count }
        }
    }

    @Test func `an action follows its goal when that is written anew`() async throws {
        let (vault, family, _, child) = try await aFilledFamily()
        try await vault.change(family.id) { shelves in
            var goal = try #require(try shelves.goals.all().first)
            goal.subject = .person(child.id)
            goal.lifeArea = .learning
            #expect(try shelves.goals.update(goal))
            let action = try #require(try shelves.actions.all().first)
            #expect(action.subject == .person(child.id) && action.lifeArea == .learning)
        }
    }

    @Test func `which needs a goal answers cannot be altered`() async throws {
        let (vault, family, _, _) = try await aFilledFamily()
        let needs = try await vault.change(family.id) { try $0.goals.all().map(\.needs) }
        try await vault.tamper("DELETE FROM goal_need")
        #expect(try await vault.change(family.id) { try $0.goals.all().map(\.needs) } == needs)
        #expect(needs.first?.count == 1)
    }

    @Test(arguments: [
        "role = 'coordinator'", "service = NULL", "family = (SELECT id FROM family)",
        "language = 'en'", "ended_at = NULL",
        "municipality = (SELECT max(id) FROM municipality)",
    ])
    func `an altered account cannot be used`(change: String) async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let parent = anAccount(.parent, in: vault.municipality.id, family: family.id)
        try await vault.installation.founding.add([parent])
        try await vault.installation.founding.found(
            aMunicipality(name: "Nes"), services: [], staff: [])
        try await vault.installation.erasure.erase(family.id, at: .testNow)
        let id = change.hasPrefix("ended_at") ? parent.id : vault.teacher.id
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.teacher.id, at: .testNow)
        try await vault.tamper("UPDATE account SET \(change) WHERE id = '\(id.text)'")
        await #expect(throws: StorageFault.unreadable) { try await sessions.accounts([id]) }
        guard id == vault.teacher.id else { return }
        await #expect(throws: StorageFault.unreadable) {
            try await sessions.account(for: token, at: .testNow)
        }
    }

    @Test func `an altered service is not shown`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        try await vault.tamper("UPDATE service SET sort = 'nav'")
        await #expect(throws: StorageFault.unreadable) {
            try await vault.change(family.id) { try $0.helpers(choosing: false) }
        }
    }

    @Test(arguments: [
        """
        INSERT INTO session SELECT x'%', :leader, '2099-01-01T00:00:00.000Z', seen_at, NULL, NULL, mac
        FROM session
        """,
        "UPDATE session SET seen_at = '2099-01-01T00:00:00.000Z'",
        "UPDATE session SET provider_hash = x'00'",
        "UPDATE session SET account = :leader", "UPDATE session SET mac = x'00'",
        "UPDATE session SET ends_at = '2099-01-01T00:00:00.000Z'",
    ])
    func `a session that the server did not start opens nothing`(sql: String) async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.teacher.id, at: .testNow)
        #expect(try await sessions.account(for: token, at: .testNow) == vault.teacher)
        // The SHA-256 of "forged", as an attacker would store it.
        let hash = SHA256.hash(data: Array("forged".utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        try await vault.tamper(
            sql.replacing("%", with: hash)
                .replacing(":leader", with: "'\(vault.leader.id.text)'"))
        let opened = [token, "forged"]
        for token in opened where !(sql.hasPrefix("INSERT") && token != "forged") {
            #expect(try await sessions.account(for: token, at: .testNow) == nil)
        }
    }

    @Test func `lengths do not tell what was written`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        try await vault.change(family.id) { shelves in
            for words in ["Fast sted å bo", "Noen å snakke med", "Skolen"] {
                _ = try shelves.needs.insert(aNeed(words))
            }
        }
        let lengths = try await vault.database.read { connection in
            try connection.rows("SELECT DISTINCT length(content) FROM need") { $0.int(0) }
        }
        #expect(lengths.count == 1)
        #expect(lengths.allSatisfy { ($0 - 28) % 64 == 0 })
    }

    @Test func `the length of an answer does not tell which questionnaire it was`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let instruments = try Catalog.shipped().instruments
        try await vault.change(family.id) { shelves in
            let mapping = aMapping()
            _ = try shelves.mappings.insert(mapping)
            for instrument in instruments {
                let answers = Answers(
                    Dictionary(uniqueKeysWithValues: instrument.items.map { ($0.id, .value(1)) }))
                let results = Scoring.results(for: answers, by: instrument)
                _ = try shelves.responses.insert(
                    aResponse(in: mapping.id, about: mother.id, answers: answers, results: results))
            }
        }
        let lengths = try await vault.database.read { connection in
            try connection.rows("SELECT DISTINCT length(content) FROM response") { $0.int(0) }
        }
        #expect(lengths == [28 + 3584])
    }

    private func readAll(_ vault: TestVault, _ family: Family) async throws {
        try await vault.change(family.id) { shelves in
            _ = try shelves.persons.all()
            _ = try shelves.relations.all()
            _ = try shelves.homes.all()
            _ = try shelves.residences.all()
            _ = try shelves.releases.all()
            _ = try shelves.mappings.all()
            _ = try shelves.responses.all()
            _ = try shelves.alerts.all()
            _ = try shelves.matters.all()
            _ = try shelves.needs.all()
            _ = try shelves.goals.all()
            _ = try shelves.actions.all()
            _ = try shelves.evaluations.all()
            _ = try shelves.versions.all()
        }
    }

    /// A family with one thing of each kind.
    private func aFilledFamily() async throws -> (TestVault, Family, Person, Person) {
        let (vault, family, mother, child) = try await aStoredFamily()
        try await vault.change(family.id) { shelves in
            let home = aHome()
            _ = try shelves.homes.insert(home)
            _ = try shelves.relations.insert(aRelation(from: mother.id, to: child.id))
            _ = try shelves.residences.insert(aResidence(of: child.id, in: home.id))
            _ = try shelves.releases.insert(
                aRelease(
                    to: .service(vault.school.id),
                    takenBack: Said(by: .person(mother.id), at: .testNow)))
            let mapping = aMapping()
            _ = try shelves.mappings.insert(mapping)
            _ = try shelves.responses.insert(aResponse(in: mapping.id, about: mother.id))
            _ = try shelves.alerts.insert(anAlert(in: mapping.id, about: mother.id))
            _ = try shelves.matters.insert(
                Matter(
                    id: anID(), subject: .person(mother.id), words: Words(trusted: "x"),
                    said: someSaid()))
            let need = aNeed()
            _ = try shelves.needs.insert(need)
            let goal = aGoal(about: .person(mother.id), needs: [need.id])
            _ = try shelves.goals.insert(goal)
            _ = try shelves.actions.insert(
                anAction(of: goal, responsible: .account(vault.volunteer.id)))
            _ = try shelves.evaluations.insert(anEvaluation(of: goal))
            _ = try shelves.versions.insert(aPlanVersion(agreedBy: mother.id))
        }
        return (vault, family, mother, child)
    }
}
