import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// Whose copy holds what: each member's own scope, also when the coordinator asks for it.
struct CopyDataTests {
    private let vault: TestVault
    private let family: Family
    private let mother = aPerson(name: "Mor")
    private let teen = aPerson(name: "Tenåring", born: .testToday.adding(days: -5900))

    init() async throws {
        vault = try await aVault()
        family = vault.family()
        try await vault.begin(family, members: [mother, teen])
        let (mother, teen) = (mother, teen)
        try await vault.change(family.id) { shelves in
            let round = aMapping()
            _ = try shelves.mappings.insert(round)
            _ = try shelves.responses.insert(aResponse(in: round.id, about: mother.id))
            _ = try shelves.responses.insert(aResponse(in: round.id, about: teen.id))
            _ = try shelves.needs.insert(aNeed("Mors", about: .person(mother.id)))
            _ = try shelves.needs.insert(aNeed("Tenårings", about: .person(teen.id)))
            _ = try shelves.alerts.insert(anAlert(in: round.id, about: teen.id))
        }
    }

    private func member(_ role: Role, _ person: Person) -> Caller {
        Caller(
            account: anID(), role: role, municipality: vault.municipality.id,
            family: family.id, person: person.id)
    }

    private func copy(_ person: PersonID? = nil, by caller: Caller) async throws -> DataCopy {
        try await CopyData(vault.files)(family.id, for: person, by: caller)
    }

    @Test func `each gets the own answers, and a young person only the own part of the plan`()
        async throws
    {
        let mothers = try await copy(by: member(.parent, mother))
        #expect(mothers.responses.map(\.person) == [mother.id])
        #expect(mothers.needs.map(\.words.text) == ["Mors", "Tenårings"])
        let teens = try await copy(by: member(.youngPerson, teen))
        #expect(teens.responses.map(\.person) == [teen.id])
        #expect(teens.needs.map(\.words.text) == ["Tenårings"])
    }

    @Test func `the coordinator gets a member's copy, never more than the member`() async throws {
        let own = try await copy(by: member(.parent, mother))
        let asked = try await copy(mother.id, by: vault.coordinator.caller)
        #expect(asked.responses == own.responses && asked.needs == own.needs)
        #expect(asked.reader == mother.id)
        let teens = try await copy(teen.id, by: vault.coordinator.caller)
        #expect(teens.responses.map(\.person) == [teen.id])
    }

    @Test func `nobody gets another's copy, and the coordinator none of her own`() async throws {
        for caller in [member(.parent, mother), member(.youngPerson, teen)] {
            let other = caller.person == mother.id ? teen.id : mother.id
            await #expect(throws: Refused.self) { _ = try await copy(other, by: caller) }
        }
        let coordinator = vault.coordinator.caller
        await #expect(throws: Refused.self) { _ = try await copy(by: coordinator) }
        await #expect(throws: Refused.self) { _ = try await copy(anID(), by: coordinator) }
        await #expect(throws: Refused.self) { _ = try await copy(by: vault.teacher.caller) }
    }

    @Test func `that a copy was taken is in the log`() async throws {
        _ = try await copy(by: member(.parent, mother))
        let log = try await SeeLog(vault.files)(family.id, by: vault.coordinator.caller)
        #expect(log.entries.contains { $0.act == Act.copyData.rawValue && $0.role == .parent })
    }
}
