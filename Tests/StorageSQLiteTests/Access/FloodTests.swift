import Domain
import GRDB
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// Anybody can cause refusals; they may hide nothing and slow nothing down.
@Suite struct FloodTests {
    @Test func `refusals push no look out of the family's log`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        try await vault.note(.seePlan, on: family.id, by: vault.leader)
        try await flood(vault, family, times: 150)
        let log = try await SeeLog(vault.files)(family.id, by: vault.coordinator.caller)
        #expect(log.entries.map(\.account) == [vault.leader.id])
        let refused = RefusedAttempts(day: .testToday, account: vault.teacher.id, count: 150)
        #expect(log.refused == [refused])
        #expect(log.accounts[vault.teacher.id] == vault.teacher)
    }

    @Test func `the log goes on where a page ended, until there is no more`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let id = family.id
        for second in 0..<AccessLog.most {
            try await vault.note(on: id, by: vault.leader, at: .testNow.adding(seconds: second))
            try await vault.note(on: id, by: vault.teacher, .refused)
        }
        let caller = vault.coordinator.caller
        let full = try await SeeLog(vault.files)(id, by: caller)
        #expect(full.entries.count == AccessLog.most && full.older == nil)
        let later = CaseFiles(
            vault: vault.vault, clock: .fixed(.testNow.adding(seconds: 2 * AccessLog.most)))
        let newest = try await SeeLog(later)(id, by: caller)
        #expect(newest.entries.first?.act == "seeLog")
        let older = try #require(newest.older)
        let rest = try await SeeLog(later)(id, before: older, by: caller)
        #expect(newest.entries.count + rest.entries.count == AccessLog.most + 2)
        #expect(rest.older == nil && rest.refused.isEmpty)
    }

    @Test func `refused attempts are gathered by day and account, newest first`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        for day in 0..<60 {
            let now = Instant.testNow.adding(seconds: day * 86_400)
            try await vault.note(on: family.id, by: vault.teacher, at: now, .refused)
            try await vault.note(on: family.id, by: vault.teacher, at: now, .refused)
            try await vault.note(on: family.id, by: vault.leader, at: now)
        }
        let refused = try await vault.change(family.id) { try $0.refusals(most: 50) }
        let days = (10..<60).reversed().map { Day.testToday.adding(days: $0) }
        #expect(refused.map(\.day) == days)
        #expect(refused.allSatisfy { $0.account == vault.teacher.id && $0.count == 2 })
        let other = vault.family()
        try await vault.begin(other)
        #expect(try await vault.change(other.id) { try $0.refusals(most: 50) } == [])
    }

    @Test func `more than two hundred attempts by one on one day are not counted`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        try await flood(vault, family, times: RefusedAttempts.most + 5)
        let refused = try await vault.change(family.id) { try $0.refusals(most: 50) }
        #expect(refused.map(\.count) == [RefusedAttempts.most])
    }

    @Test(
        .onSQLite,
        arguments: [
            ("audit_allowed", "outcome = 'allowed' AND seq < 9 ORDER BY seq DESC"),
            ("audit_change", "is_change = 1 AND outcome = 'allowed' AND seq > 0 ORDER BY seq DESC"),
            (
                "audit_last",
                "account = 'a' AND act = 'b' AND outcome = 'allowed' AND seq > 0 ORDER BY seq DESC"
            ),
            ("audit_refused", "outcome = 'refused' AND substr(at, 1, 10) || account < 'a'"),
        ])
    func `no reading of the log walks along the chain`(index: String, rest: String) async throws {
        let vault = try await aVault()
        let queue = try DatabaseQueue(path: vault.path)
        let plan = try await queue.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    EXPLAIN QUERY PLAN
                    SELECT at FROM audit WHERE chain = 'c' AND \(rest) LIMIT 1
                    """
            ).map { "\($0["detail"] ?? "")" }.joined(separator: "; ")
        }
        #expect(plan.contains("USING INDEX \(index)") || plan.contains("COVERING INDEX \(index)"))
        #expect(!plan.contains("TEMP B-TREE"))
    }

    private func flood(_ vault: TestVault, _ family: Family, times: Int) async throws {
        let entry = AuditEntry(
            at: .testNow, account: vault.teacher.id, role: .partner, act: Act.seePlan.rawValue,
            isChange: false, outcome: .refused)
        let entries = Array(repeating: entry, count: times)
        try await vault.vault.change { try $0.record(entries, against: family.id) }
    }
}
