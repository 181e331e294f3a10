import Domain
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

/// What a municipality decided is opened once and remembered, for as long as the same is stored.
struct SettingMemoryTests {
    private func decide(
        _ questionnaire: String, isOn: Bool, in town: MunicipalityID, _ vault: TestVault
    ) async throws {
        try await vault.vault.change { session in
            try session.municipality(town).set(
                InstrumentChoice(questionnaire, isOn: isOn, said: someSaid()))
        }
    }

    private func settings(
        of town: MunicipalityID, _ vault: TestVault
    ) async throws -> AssessmentSettings {
        try await vault.vault.look { try $0.municipality(town).settings() }
    }

    @Test func `a decision holds from the next look on`() async throws {
        let vault = try await aVault()
        let town = vault.municipality.id
        #expect(try await settings(of: town, vault).isOn("phq9") == nil)
        for isOn in [true, false, true] {
            try await decide("phq9", isOn: isOn, in: town, vault)
            #expect(try await settings(of: town, vault).isOn("phq9") == isOn)
            #expect(try await settings(of: town, vault).isOn("phq9") == isOn)
        }
    }

    @Test func `a decision that was taken back is not remembered`() async throws {
        struct Regret: Error {}
        let vault = try await aVault()
        let town = vault.municipality.id
        await #expect(throws: Regret.self) {
            try await vault.vault.change { session in
                let shelves = try session.municipality(town)
                try shelves.set(InstrumentChoice("phq9", isOn: false, said: someSaid()))
                guard try shelves.settings().isOn("phq9") == true else { throw Regret() }
            }
        }
        #expect(try await settings(of: town, vault).isOn("phq9") == nil)
    }

    @Test func `what one municipality decided is no other's`() async throws {
        let vault = try await aVault()
        let other = aMunicipality()
        try await vault.installation.founding.found(other, services: [], staff: [])
        try await decide("phq9", isOn: false, in: vault.municipality.id, vault)
        for _ in 1...2 {
            #expect(try await settings(of: vault.municipality.id, vault).isOn("phq9") == false)
            #expect(try await settings(of: other.id, vault).isOn("phq9") == nil)
        }
    }

    @Test func `a row that was altered after it was remembered is noticed`() async throws {
        let vault = try await aVault()
        let town = vault.municipality.id
        try await decide("phq9", isOn: false, in: town, vault)
        _ = try await settings(of: town, vault)
        try await vault.database.write { connection in
            try connection.run("UPDATE assessment_setting SET name = 'gad7'")
        }
        await #expect(throws: StorageFault.unreadable) { _ = try await settings(of: town, vault) }
    }
}
