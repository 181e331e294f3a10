import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// The one door over a real database.
@Suite struct DoorTests {
    @Test func `enrolling through the door stores, logs and opens`() async throws {
        let vault = try await aVault()
        let family = vault.family()
        let mother = aPerson()
        let caller = vault.coordinator.caller
        try await vault.files.enrol(family, by: caller) { try $0.persons.add(mother) }
        let seen = try await vault.files.read(family.id, by: caller, as: .seeFamily) { file in
            file.members
        }
        #expect(seen == [mother])
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
    }

    @Test func `a refusal and a missing family are one answer, and both are logged`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let other = vault.teacher.caller
        for id in [family.id, anID()] {
            await #expect(throws: Refused()) {
                try await vault.files.read(id, by: other, as: .seePlan) { $0.family.id }
            }
        }
        let report = try await vault.installation.audit.check(at: .testNow)
        #expect(report.entries == 2 && report.chains == 2)
    }

    @Test func `a look at the plan takes few statements`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let before = vault.database.counts.statements
        _ = try await vault.files.read(
            family.id, by: vault.coordinator.caller, as: .seePlan
        ) { file in
            try (file.needs.all(), file.goals.all(), file.actions.all(), file.helpers())
        }
        // Family, members, three stores, services, accounts; then the log's three.
        #expect(vault.database.counts.statements - before == 10)
    }
}
