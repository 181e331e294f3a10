import Domain
import TestSupport
import Testing
import UseCases

/// Two people at the same thing: nothing is overwritten, and a double click is one click.
struct EditionTests {
    private func aPlan() async throws -> (CaseFiles, FamilyID, Caller, TestVault) {
        let vault = try await aVault()
        let family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        let files = CaseFiles(vault: vault.vault, clock: .fixed(.testNow))
        return (files, family.id, vault.coordinator.caller, vault)
    }

    private let draft = GoalDraft(
        subject: .family, area: .home, words: Words(trusted: "Eget rom til alle"))

    @Test func `the slower of two changes is told, and overwrites nothing`() async throws {
        let (files, family, caller, vault) = try await aPlan()
        let id = GoalID(trusted: anID(Goal.self).text)
        try await WriteGoal(files).add(id, draft, in: family, by: caller)
        let first = GoalDraft(subject: .family, area: .home, words: Words(trusted: "Først"))
        let second = GoalDraft(subject: .family, area: .home, words: Words(trusted: "Sist"))
        try await WriteGoal(files).change(id, edition: 1, to: first, in: family, by: caller)
        await #expect(throws: Stale.self) {
            try await WriteGoal(files).change(id, edition: 1, to: second, in: family, by: caller)
        }
        let plan = try await SeePlan(files)(family, by: caller).plan
        #expect(plan.goals.map(\.words.text) == ["Først"])
        withExtendedLifetime(vault) {}
    }

    @Test func `a double click writes one goal`() async throws {
        let (files, family, caller, vault) = try await aPlan()
        let id = GoalID(trusted: anID(Goal.self).text)
        try await WriteGoal(files).add(id, draft, in: family, by: caller)
        try await WriteGoal(files).add(id, draft, in: family, by: caller)
        #expect(try await SeePlan(files)(family, by: caller).plan.goals.count == 1)
        withExtendedLifetime(vault) {}
    }

    @Test func `a goal for a need of another family is refused`() async throws {
        let (files, family, caller, vault) = try await aPlan()
        let forged = GoalDraft(
            subject: .family, area: .home, words: Words(trusted: "x"), needs: [anID()])
        await #expect(throws: Refused.self) {
            try await WriteGoal(files).add(anID(), forged, in: family, by: caller)
        }
        withExtendedLifetime(vault) {}
    }

    @Test func `a version keeps the words as they stood`() async throws {
        let (files, family, caller, vault) = try await aPlan()
        let id = GoalID(trusted: anID(Goal.self).text)
        try await WriteGoal(files).add(id, draft, in: family, by: caller)
        let members = try await SeePlan(files)(family, by: caller).plan.members
        try await MakePlanVersion(files)(
            anID(), agreedBy: members.map(\.id), in: family, by: caller)
        let later = GoalDraft(subject: .family, area: .home, words: Words(trusted: "Annet"))
        try await WriteGoal(files).change(id, edition: 1, to: later, in: family, by: caller)
        let found = try await SeePlanVersions(files)(family, by: caller)
        let kept = try #require(found.versions.first)
        #expect(kept.plan.lines.map(\.words) == ["Eget rom til alle"])
        #expect(PlanDifference(from: kept.plan, to: found.current).changes.count == 1)
        withExtendedLifetime(vault) {}
    }
}
