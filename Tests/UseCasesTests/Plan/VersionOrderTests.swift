import Domain
import TestSupport
import Testing
import UseCases

struct VersionOrderTests {
    @Test func `a form that was opened first and sent last makes the newest version`()
        async throws
    {
        let vault = try await aVault()
        let family = vault.family()
        let mother = aPerson()
        try await vault.begin(family, members: [mother])
        _ = try await vault.change(family.id) { try $0.goals.insert(aGoal()) }
        let caller = vault.coordinator.caller
        let ids = (0..<3).map { _ in PlanVersionID(trusted: anID(PlanVersion.self).text) }
        for id in [ids[1], ids[0], ids[2]] {
            try await MakePlanVersion(vault.files)(
                id, agreedBy: [mother.id], in: family.id, by: caller)
        }
        let seen = try await SeePlanVersions(vault.files)(family.id, by: caller)
        #expect(seen.versions.map(\.number) == [1, 2, 3])
        #expect(seen.versions.map(\.id) == [ids[1], ids[0], ids[2]])
    }
}
