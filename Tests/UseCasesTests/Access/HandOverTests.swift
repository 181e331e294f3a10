import Domain
import Storage
import TestSupport
import Testing
import UseCases

struct HandOverTests {
    private let vault: TestVault
    private let family: Family
    private let other: Account
    private let parent: Caller
    private var files: CaseFiles { vault.files }

    init() async throws {
        vault = try await aVault()
        family = vault.family()
        let mother = aPerson()
        try await vault.begin(family, members: [mother])
        other = anAccount(in: vault.municipality.id, name: "Nina Ny")
        try await vault.installation.founding.add([other])
        parent = Caller(
            account: anID(), role: .parent, municipality: family.municipality, family: family.id,
            person: mother.id)
    }

    @Test func `the family is the other's from then on, and nobody else's`() async throws {
        try await HandOver(files)(
            family.id, to: other.id, edition: 1, by: vault.coordinator.caller)
        await #expect(throws: Refused()) {
            try await SeePlan(files)(family.id, by: vault.coordinator.caller)
        }
        #expect(
            try await SeeToday(files, shippedQuestionnaires())(by: vault.coordinator.caller).isEmpty
        )
        let today = try await SeeToday(files, shippedQuestionnaires())(by: other.caller)
        #expect(today.map(\.concerns.handedOver) == [true])
    }

    @Test func `the choices are the other coordinators`() async throws {
        let choices = try await HandOver(files).open(family.id, by: vault.coordinator.caller)
        #expect(choices.coordinators.map(\.id) == [other.id])
        await #expect(throws: Refused()) { try await HandOver(files).open(family.id, by: parent) }
    }

    @Test func `only to a coordinator of this municipality`() async throws {
        let far = aMunicipality(name: "Annetsted")
        let stranger = anAccount(in: far.id)
        try await vault.installation.founding.found(far, services: [], staff: [stranger])
        for id in [stranger.id, vault.teacher.id, vault.coordinator.id, anID()] {
            await #expect(throws: Refused()) {
                try await HandOver(files)(
                    family.id, to: id, edition: 1, by: vault.coordinator.caller)
            }
        }
    }

    @Test func `a family that was changed meanwhile is looked at again first`() async throws {
        await #expect(throws: Stale()) {
            try await HandOver(files)(
                family.id, to: other.id, edition: 2, by: vault.coordinator.caller)
        }
    }
}
