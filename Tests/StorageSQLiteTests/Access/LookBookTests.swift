import Domain
import Storage
import TestSupport
import Testing
import UseCases

/// Lines of looks are written together, and none is lost by it.
@Suite struct LookBookTests {
    @Test func `sixty who look at once all stand in the log, and are written a few at a time`()
        async throws
    {
        let (vault, family, _, _) = try await aStoredFamily()
        let other = vault.family()
        try await vault.begin(other)
        let counts = vault.database.counts
        let (commits, repeats) = (counts.commits, counts.repeats)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for place in 0..<60 {
                group.addTask {
                    try await vault.vault.record(
                        line(by: vault.coordinator, .allowed),
                        against: place % 3 == 0 ? other.id : family.id)
                }
            }
            try await group.waitForAll()
        }
        #expect(counts.commits - commits < 60)
        #expect(counts.repeats - repeats < 10)
        let log = try await SeeLog(vault.files)(family.id, by: vault.coordinator.caller)
        #expect(log.entries.count { $0.act == Act.seePlan.rawValue } == 40)
        let rest = try await SeeLog(vault.files)(other.id, by: vault.coordinator.caller)
        #expect(rest.entries.count { $0.act == Act.seePlan.rawValue } == 20)
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
    }

    @Test func `a look at a family that is not there stands beside the others' looks`()
        async throws
    {
        let (vault, family, _, _) = try await aStoredFamily()
        let nobody: FamilyID = anID()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for place in 0..<20 {
                group.addTask {
                    try await vault.vault.record(
                        line(by: vault.teacher, .refused),
                        against: place.isMultiple(of: 2) ? nobody : family.id)
                }
            }
            try await group.waitForAll()
        }
        let report = try await vault.installation.audit.check(at: .testNow)
        #expect(report.isSound && report.entries == 20, "\(report)")
    }

    @Test func `a family whose log was tampered with keeps no other out`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let other = vault.family()
        try await vault.begin(other)
        try await vault.vault.record(line(by: vault.coordinator, .allowed), against: family.id)
        try await vault.tamper("UPDATE audit_head SET seq = 7 WHERE chain = '\(family.id.text)'")
        let kept = await withTaskGroup(of: Bool.self) { group in
            for place in 0..<40 {
                group.addTask {
                    let at = place.isMultiple(of: 2) ? other.id : family.id
                    let entry = line(by: vault.coordinator, .allowed)
                    return (try? await vault.vault.record(entry, against: at)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(kept == 20)
    }

    private func line(by account: Account, _ outcome: AuditOutcome) -> AuditEntry {
        AuditEntry(
            at: .testNow, account: account.id, role: account.role, act: Act.seePlan.rawValue,
            isChange: false, outcome: outcome)
    }
}
