import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct FindingTests {
    @Test func `a coordinator finds the own families only`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let other = anAccount(in: vault.municipality.id, name: "Per")
        try await vault.installation.founding.add([other])
        #expect(try await families(vault, of: vault.coordinator) == [family.id])
        #expect(try await families(vault, of: other) == [])
        #expect(try await families(vault, of: vault.leader) == [])
    }

    @Test func `a helper finds the families that released something, while it holds`() async throws
    {
        let (vault, family, _, _) = try await aStoredFamily()
        #expect(try await families(vault, of: vault.teacher) == [])
        let release = aRelease(to: .service(vault.school.id))
        try await vault.change(family.id) { shelves in
            _ = try shelves.releases.insert(release)
            _ = try shelves.releases.insert(aRelease(to: .account(vault.volunteer.id)))
        }
        #expect(try await families(vault, of: vault.teacher) == [family.id])
        #expect(try await families(vault, of: vault.volunteer) == [family.id])
        let late = Day.testToday.adding(days: 91)
        #expect(try await families(vault, of: vault.teacher, on: late) == [])
        try await vault.change(family.id) { shelves in
            var taken = release
            taken.takeBack(Said(by: .account(anID()), at: .testNow))
            _ = try shelves.releases.update(taken)
        }
        #expect(try await families(vault, of: vault.teacher) == [])
    }

    @Test func `a helper's standing holds the own releases only`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let release = aRelease(to: .service(vault.school.id))
        try await vault.change(family.id) { shelves in
            _ = try shelves.releases.insert(release)
            _ = try shelves.releases.insert(aRelease(to: .account(vault.volunteer.id)))
        }
        let caller = vault.teacher.caller
        let releases = try await vault.vault.look { session in
            try session.open(family.id, for: caller)?.standing.releases
        }
        #expect(releases == [release])
    }

    @Test func `opening a family takes two statements, whoever asks`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        #expect(try await statements(vault, family, vault.coordinator) == 2)
        try await vault.change(family.id) { shelves in
            _ = try shelves.releases.insert(aRelease(to: .service(vault.school.id)))
        }
        #expect(try await statements(vault, family, vault.teacher) == 2)
    }

    @Test func `what one has no standing in takes as many statements as what is not there`()
        async throws
    {
        let (vault, family, _, _) = try await aStoredFamily()
        let parent = anAccount(.parent, in: vault.municipality.id)
        for account in [vault.teacher, vault.volunteer, vault.leader, parent] {
            #expect(try await statements(vault, family, account) == 1)
            #expect(try await statements(vault, vault.family(), account) == 1)
        }
    }

    @Test func `each store reads with one statement`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let counts = vault.database.counts
        try await vault.change(family.id) { shelves in
            let before = counts.statements
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
            #expect(counts.statements - before == 14)
        }
    }

    @Test func `the helpers are all services and the accounts around the family`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let parent = anAccount(
            .parent, in: vault.municipality.id, name: "Amina", family: family.id,
            person: mother.id)
        try await vault.installation.founding.add([parent])
        try await vault.change(family.id) { shelves in
            _ = try shelves.releases.insert(aRelease(to: .account(vault.volunteer.id)))
            let helpers = try shelves.helpers(choosing: false)
            #expect(helpers.services == [vault.school])
            #expect(helpers.accounts == [vault.coordinator, vault.volunteer, parent])
            let named = try shelves.accounts([vault.teacher.id, anID()])
            #expect(named == [vault.teacher.id: vault.teacher])
        }
    }

    private func families(
        _ vault: TestVault, of account: Account, on day: Day = .testToday
    ) async throws -> [FamilyID] {
        try await vault.vault.look { try $0.families(of: account.caller, on: day) }
    }

    private func statements(
        _ vault: TestVault, _ family: Family, _ account: Account
    ) async throws -> Int {
        let counts = vault.database.counts
        return try await vault.vault.look { session in
            let before = counts.statements
            _ = try session.open(family.id, for: account.caller)
            return counts.statements - before
        }
    }
}
