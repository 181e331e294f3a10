import Domain
import Foundation
import Instruments
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct SecrecyTests {
    /// None of these may stand in a file of the database, in any of its rows.
    private static let secrets = [
        "Lindvik", "Kari Koordinator", "Lars L", "Solbakken", "noen som ser helheten", "Amina",
        "Hos mamma", "Fast sted", "spise middag", "tre soverom", "kommunal bolig", "samtalen med",
        "PHQ-9", "phq9", "self-harm", "parentWithResponsibility", "Ringte", "018590", "1988-",
        "vi samarbeider", "PDF-1.4 hemmelig", "withdraws",
    ]

    @Test func `none of the words about people stand in the files`() async throws {
        let (vault, family, mother, child) = try await aStoredFamily()
        try await fill(vault, family, mother, child)
        let bytes = try await vault.files()
        for secret in SecrecyTests.secrets {
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) stands in the clear")
        }
        #expect(bytes.range(of: Data(family.id.text.utf8)) != nil)
    }

    @Test func `a sealed text moved to another row does not open`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let needs = [aNeed("first"), aNeed("second")]
        try await vault.change(family.id) { shelves in
            for need in needs { _ = try shelves.needs.insert(need) }
        }
        try await vault.database.write { connection in
            try connection.run(
                """
                UPDATE need SET content = (SELECT content FROM need WHERE id = \(needs[0].id))
                WHERE id = \(needs[1].id)
                """)
        }
        await #expect(throws: StorageFault.unreadable) {
            try await vault.change(family.id) { try $0.needs.all().count }
        }
    }

    @Test func `a sealed text moved to another table does not open`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let home = aHome()
        let matter = Matter(
            id: ID(trusted: home.id.text), subject: .family, words: Words(trusted: "x"),
            said: someSaid())
        try await vault.change(family.id) { shelves in
            _ = try shelves.homes.insert(home)
            _ = try shelves.matters.insert(matter)
        }
        try await vault.database.write { connection in
            try connection.run("UPDATE home SET content = (SELECT content FROM matter)")
        }
        await #expect(throws: StorageFault.unreadable) {
            try await vault.change(family.id) { try $0.homes.all().count }
        }
    }

    @Test func `a row copied into another family does not open`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let other = vault.family()
        try await vault.begin(other)
        try await vault.change(family.id) { _ = try $0.homes.insert(aHome()) }
        try await vault.database.write { connection in
            try connection.run(
                """
                INSERT INTO home (family, id, edition, content)
                SELECT \(other.id), id, edition, content FROM home
                """)
        }
        await #expect(throws: StorageFault.unreadable) {
            try await vault.change(other.id) { try $0.homes.all().count }
        }
    }

    @Test func `an erased family is not there any more, and its rows do not open`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let account = anAccount(
            .parent, in: vault.municipality.id, name: "Amina A", family: family.id,
            person: mother.id)
        try await vault.installation.founding.add([account])
        let token = try await vault.installation.sessions.start(for: account.id, at: .testNow)
        try await vault.installation.erasure.erase(family.id, at: .testNow)
        let caller = vault.coordinator.caller
        let isThere = try await vault.vault.look { session in
            let mine = try session.families(of: caller, on: .testToday)
            return try session.open(family.id, for: caller) != nil || mine.contains(family.id)
        }
        #expect(!isThere)
        #expect(try await vault.installation.sessions.account(for: token, at: .testNow) == nil)
        let named = try await vault.installation.sessions.accounts([account.id])
        #expect(named.map(\.name.text) == ["-"])
    }

    @Test func `a member is found by national number until erased`() async throws {
        let vault = try await aVault()
        let family = vault.family()
        let number = try #require(aNationalNumber())
        try await vault.begin(family, members: [aPerson(number: number)])
        let search = vault.installation.search
        #expect(try await search.families(with: number, in: vault.municipality.id) == [family.id])
        try await vault.installation.erasure.erase(family.id, at: .testNow)
        #expect(try await search.families(with: number, in: vault.municipality.id) == [])
    }

    @Test func `the key of an erased family is in no file any more`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let sql: SQL = "SELECT key FROM family_key WHERE family = \(family.id)"
        let key = try #require(
            try await vault.database.read { try $0.first(sql) { $0.bytes(0) } })
        #expect(try await vault.files().range(of: Data(key)) != nil)
        try await vault.installation.erasure.erase(family.id, at: .testNow)
        // PostgreSQL keeps what a transaction elsewhere might still see, for as long as it runs.
        for _ in 0..<100 where try await vault.files().range(of: Data(key)) != nil {
            try await Task.sleep(for: .milliseconds(100))
            try await vault.database.checkpoint()
        }
        #expect(try await vault.files().range(of: Data(key)) == nil)
    }

    private func fill(
        _ vault: TestVault, _ family: Family, _ mother: Person, _ child: Person
    ) async throws {
        let number = aNationalNumber()
        try await vault.change(family.id) { shelves in
            _ = try shelves.persons.insert(aPerson(number: number))
            _ = try shelves.homes.insert(aHome())
            _ = try shelves.relations.insert(aRelation(from: mother.id, to: child.id))
            _ = try shelves.releases.insert(aRelease(to: .service(vault.school.id)))
            let consent = aConsent(to: .service(vault.school.id), from: [mother.id])
            _ = try shelves.consents.insert(consent)
            _ = try shelves.sheets.insert(aSheet(of: consent.id, about: [mother.id]))
            _ = try shelves.hidings.insert(
                Hiding(consent.id.text, from: [mother.id], said: someSaid()))
            let mapping = aMapping()
            _ = try shelves.mappings.insert(mapping)
            _ = try shelves.responses.insert(aResponse(in: mapping.id, about: mother.id))
            _ = try shelves.alerts.insert(anAlert(in: mapping.id, about: mother.id))
            _ = try shelves.matters.insert(aMatter())
            _ = try shelves.needs.insert(aNeed())
            let goal = aGoal()
            _ = try shelves.goals.insert(goal)
            _ = try shelves.actions.insert(
                anAction(of: goal, responsible: .account(vault.volunteer.id)))
            _ = try shelves.versions.insert(aPlanVersion(agreedBy: mother.id))
        }
    }

}
