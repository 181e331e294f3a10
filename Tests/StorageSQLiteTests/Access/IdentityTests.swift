import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct IdentityTests {
    private let employee = ProvenIdentity.employee(
        issuer: "https://jobb.lindvik.example", subject: "kari-4711")

    @Test func `an employee is known by issuer and subject together`() async throws {
        let vault = try await aVault()
        try await vault.installation.founding.give(employee, to: vault.leader.id)
        let sessions = vault.installation.sessions
        #expect(try await sessions.accounts(of: employee) == [vault.leader])
        for (issuer, subject) in [
            ("https://jobb.lindvik.example", "kari-4712"), ("https://other.example", "kari-4711"),
            ("https://jobb.lindvik.examplek", "ari-4711"), ("", ""),
        ] {
            let other = ProvenIdentity.employee(issuer: issuer, subject: subject)
            #expect(try await sessions.accounts(of: other) == [])
        }
    }

    @Test func `who is two things here chooses among them, save what ended`() async throws {
        let vault = try await aVault()
        for account in [vault.leader, vault.coordinator, vault.teacher] {
            try await vault.installation.founding.give(employee, to: account.id)
        }
        let town = vault.municipality.id
        let teacher = vault.teacher
        try await vault.vault.change { try $0.municipality(town).end(teacher, at: .testNow) }
        let found = try await vault.installation.sessions.accounts(of: employee)
        #expect(Set(found.map(\.id)) == [vault.leader.id, vault.coordinator.id])
    }

    @Test func `a citizen is known by number in every municipality, and as a volunteer`()
        async throws
    {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        let (here, _) = try await aMember(with: number, in: vault)
        let there = try await aMemberElsewhere(with: number, in: vault)
        let sessions = vault.installation.sessions
        let found = try await sessions.accounts(of: .citizen(number))
        #expect(Set(found.map(\.id)) == [here.id, there.id])
        try await vault.installation.founding.give(.citizen(number), to: vault.volunteer.id)
        #expect(try await sessions.accounts(of: .citizen(number)).count == 3)
        let other = try #require(aNationalNumber(after: 1))
        #expect(try await sessions.accounts(of: .citizen(other)) == [])
    }

    @Test func `a member whose account ended or whose family was erased is not known`()
        async throws
    {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        let (account, family) = try await aMember(with: number, in: vault)
        let (second, other) = try await aMember(with: number, in: vault)
        let sessions = vault.installation.sessions
        #expect(try await sessions.accounts(of: .citizen(number)).count == 2)
        try await vault.change(family) { try $0.endSignIn(account, at: .testNow) }
        #expect(try await sessions.accounts(of: .citizen(number)) == [second])
        try await vault.installation.erasure.erase(other, at: .testNow)
        #expect(try await sessions.accounts(of: .citizen(number)) == [])
    }

    @Test func `finding a citizen takes no statement for each family`() async throws {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        for _ in 0..<5 { _ = try await aMember(with: number, in: vault) }
        let sessions = vault.installation.sessions
        _ = try await sessions.accounts(of: .citizen(number))
        let before = vault.database.counts.statements
        #expect(try await sessions.accounts(of: .citizen(number)).count == 5)
        #expect(vault.database.counts.statements - before == 3)
    }

    @Test(arguments: [
        "UPDATE identity SET account = :coordinator",
        "INSERT INTO identity SELECT hash, :coordinator, mac FROM identity",
        "INSERT INTO identity SELECT hash, :coordinator, x'00' FROM identity",
    ])
    func `an identity that somebody attached in the file signs nobody in`(
        sql: String
    ) async throws {
        let vault = try await aVault()
        try await vault.installation.founding.give(employee, to: vault.leader.id)
        try await vault.tamper(
            sql.replacing(":coordinator", with: "'\(vault.coordinator.id.text)'"))
        let found = try await vault.installation.sessions.accounts(of: employee)
        #expect(!found.contains(vault.coordinator))
    }

    @Test func `a number's hash that was copied to another's row signs nobody in`() async throws {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        let (own, _) = try await aMember(with: number, in: vault)
        let (other, _) = try await aMember(with: nil, in: vault)
        try await vault.tamper(
            """
            UPDATE person SET number_hash =
                (SELECT number_hash FROM person WHERE number_hash IS NOT NULL)
            WHERE number_hash IS NULL
            """)
        let found = try await vault.installation.sessions.accounts(of: .citizen(number))
        #expect(found == [own])
        #expect(!found.contains(other))
    }

    @Test func `a stolen file tells no subject, number or token of a provider`() async throws {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        let founding = vault.installation.founding
        try await founding.give(employee, to: vault.leader.id)
        try await founding.give(.citizen(number), to: vault.volunteer.id)
        let provider = ProviderSession(
            issuer: "https://jobb.lindvik.example", sid: "sid-0815", idToken: "eyJhbGciOi.x.y")
        _ = try await vault.installation.sessions.start(
            for: vault.leader.id, from: provider, at: .testNow)
        let (town, teacher) = (vault.municipality.id, vault.teacher.id)
        try await vault.vault.change { session in
            try session.municipality(town).declare(number, relativeOf: teacher)
        }
        let secrets = [
            "kari-4711", "jobb.lindvik", number.digits, "sid-0815", "eyJhbGciOi",
        ]
        let bytes = try await vault.files()
        for secret in secrets {
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) is in a file")
        }
    }

    private func aMember(
        with number: NationalNumber?, in vault: TestVault
    ) async throws -> (Account, FamilyID) {
        let family = vault.family()
        let person = aPerson(number: number)
        try await vault.begin(family, members: [person])
        let account = anAccount(
            .parent, in: vault.municipality.id, family: family.id, person: person.id)
        #expect(try await vault.change(family.id) { try $0.letIn(account) })
        return (account, family.id)
    }

    private func aMemberElsewhere(
        with number: NationalNumber, in vault: TestVault
    ) async throws -> Account {
        let town = aMunicipality(name: "Nes")
        let coordinator = anAccount(in: town.id)
        let founding = vault.installation.founding
        try await founding.found(town, services: [], staff: [coordinator])
        let family = aFamily(in: town.id, coordinator: coordinator.id)
        let person = aPerson(number: number)
        try await vault.begin(family, members: [person])
        let account = anAccount(.parent, in: town.id, family: family.id, person: person.id)
        try await founding.add([account])
        return account
    }
}
