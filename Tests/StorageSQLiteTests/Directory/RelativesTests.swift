import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct RelativesTests {
    @Test func `a declared relative who is a member makes a pair, in whichever family`()
        async throws
    {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        let families = [vault.family(), vault.family(), vault.family()]
        for family in families.prefix(2) {
            try await vault.begin(family, members: [aPerson(number: number)])
        }
        try await vault.begin(families[2], members: [aPerson()])
        try await declare(number, vault.teacher, in: vault)
        try await declare(number, vault.teacher, in: vault)
        let expected = families.prefix(2).map {
            RelativesPair(account: vault.teacher.id, family: $0.id)
        }
        #expect(try await Set(pairs(vault)) == Set(expected))
        #expect(try await count(vault.teacher, in: vault) == 1)
    }

    @Test func `a row that somebody wrote into the file makes no pair`() async throws {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        try await vault.begin(vault.family(), members: [aPerson(number: number)])
        try await declare(number, vault.teacher, in: vault)
        try await vault.tamper("UPDATE relative SET account = '\(vault.leader.id.text)'")
        #expect(try await pairs(vault).isEmpty)
    }

    @Test func `what was declared can be taken away, each for oneself`() async throws {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        try await vault.begin(vault.family(), members: [aPerson(number: number)])
        try await declare(number, vault.teacher, in: vault)
        try await declare(number, vault.leader, in: vault)
        let (town, teacher) = (vault.municipality.id, vault.teacher.id)
        try await vault.vault.change {
            try $0.municipality(town).forgetRelatives(of: teacher)
        }
        #expect(try await pairs(vault).map(\.account) == [vault.leader.id])
    }

    @Test func `nobody declares for who works elsewhere`() async throws {
        let vault = try await aVault()
        let number = try #require(aNationalNumber())
        let elsewhere = aMunicipality(name: "Nes")
        let stranger = anAccount(in: elsewhere.id)
        try await vault.installation.founding.found(elsewhere, services: [], staff: [stranger])
        await #expect(throws: Refused.self) { try await declare(number, stranger, in: vault) }
    }

    private func declare(
        _ number: NationalNumber, _ account: Account, in vault: TestVault
    ) async throws {
        let town = vault.municipality.id
        try await vault.vault.change { session in
            try session.municipality(town).declare(number, relativeOf: account.id)
        }
    }

    private func pairs(_ vault: TestVault) async throws -> [RelativesPair] {
        let town = vault.municipality.id
        return try await vault.vault.look { try $0.municipality(town).relativesPairs() }
    }

    private func count(_ account: Account, in vault: TestVault) async throws -> Int {
        let town = vault.municipality.id
        return try await vault.vault.look {
            try $0.municipality(town).countRelatives(of: account.id)
        }
    }
}
