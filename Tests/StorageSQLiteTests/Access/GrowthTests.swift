import GRDB
import Storage
import StorageSQLite
import TestSupport
import Testing

/// What a page asks for must not cost more in a large town than in a small one.
@Suite(.onSQLite) struct GrowthTests {
    private func plan(_ sql: String) async throws -> String {
        let vault = try await aVault()
        let queue = try DatabaseQueue(path: vault.path)
        return try await queue.read { database in
            try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)")
                .map { "\($0["detail"] ?? "")" }.joined(separator: "; ")
        }
    }

    @Test func `a coordinator's families are found by the coordinator, not the town`() async throws
    {
        let plan = try await plan(
            """
            SELECT f.id FROM family f JOIN family_key k ON k.family = f.id
            WHERE f.coordinator = 'a' AND f.municipality = 'm' ORDER BY f.id
            """)
        #expect(plan.contains("family_by_coordinator"))
        #expect(!plan.contains("family_by_municipality"))
    }

    @Test func `a family's newest change is found however often it was looked at`() async throws {
        let plan = try await plan(
            """
            SELECT k.key, f.content, (SELECT c.mac FROM audit c
                WHERE c.chain = f.id AND c.is_change = 1 AND c.outcome = 'allowed' AND c.seq > 0
                ORDER BY c.seq DESC LIMIT 1), f.id
            FROM family f JOIN family_key k ON k.family = f.id
            WHERE f.id IN ('f') AND f.municipality = 'm' AND f.coordinator = 'a' ORDER BY f.id
            """)
        #expect(plan.contains("SEARCH c USING INDEX audit_change"), "\(plan)")
    }

    @Test func `what changed since a moment is looked for in the family's own chain`() async throws
    {
        let plan = try await plan(
            """
            SELECT at, seq FROM (SELECT at, seq FROM audit
                WHERE chain = 'f' AND is_change = 1 AND outcome = 'allowed' AND seq > 0
                ORDER BY seq DESC LIMIT 40) newest
            WHERE at > '2026-01-01' ORDER BY seq DESC
            """)
        #expect(plan.contains("SEARCH audit USING INDEX audit_change"), "\(plan)")
        #expect(!plan.contains("audit_at") && !plan.contains("SCAN audit"), "\(plan)")
    }

    @Test func `a citizen is found by the number's hash, not by going through a town`()
        async throws
    {
        let plan = try await plan(
            """
            SELECT a.id FROM person p JOIN account a ON a.family = p.family AND a.person = p.id
            JOIN family_key k ON k.family = p.family
            WHERE p.number_hash IN (x'01', x'02') AND a.ended_at IS NULL ORDER BY a.id
            """)
        #expect(plan.contains("person_by_number"))
        #expect(plan.contains("account_by_family"))
        #expect(!plan.contains("SCAN"))
    }

    @Test func `relatives are looked for one by one, not in each family`() async throws {
        let plan = try await plan(
            """
            SELECT r.account, p.family FROM account a JOIN relative r ON r.account = a.id
            JOIN person p ON p.number_hash = r.number_hash JOIN family f ON f.id = p.family
            WHERE a.municipality = 'm' AND f.municipality = 'm' ORDER BY r.account, p.family
            """)
        #expect(plan.contains("person_by_number"))
        #expect(!plan.contains("family_by_municipality"))
    }

    @Test(arguments: [
        "SELECT substr(a.at, 1, 10), a.role, count(*)",
        "SELECT substr(a.at, 1, 13), a.account, a.role, a.chain, count(*)",
    ])
    func `the log across families is read from the period's first moment on, not family by family`(
        select: String
    ) async throws {
        let plan = try await plan(
            """
            \(select) FROM audit a WHERE a.at >= '2026-10-22T00:00:00.000Z'
                AND (SELECT f.municipality FROM family f WHERE f.id = a.chain) = 'm'
                AND a.outcome = 'refused' GROUP BY substr(a.at, 1, 10), a.role
            """)
        #expect(plan.contains("SEARCH a USING INDEX audit_at (at>?)"), "\(plan)")
        #expect(plan.contains("SEARCH f USING PRIMARY KEY (id=?)"), "\(plan)")
        #expect(!plan.contains("SCAN"), "\(plan)")
    }

    @Test func `closed families that are due are found among the closed, each by its last change`()
        async throws
    {
        let plan = try await plan(
            """
            SELECT c.id FROM (
                SELECT f.id, (SELECT a.at FROM audit a
                    WHERE a.chain = f.id AND a.is_change = 1 AND a.outcome = 'allowed'
                        AND a.seq > 0 ORDER BY a.seq DESC LIMIT 1) AS last
                FROM family f JOIN family_key k ON k.family = f.id
                WHERE f.municipality = 'm' AND f.phase = 'closed') c
            WHERE c.last IS NOT NULL AND c.last < '2016' ORDER BY c.id
            """)
        #expect(plan.contains("family_by_municipality (municipality=? AND phase=?)"), "\(plan)")
        #expect(plan.contains("SEARCH a USING"), "\(plan)")
        #expect(!plan.contains("SCAN"), "\(plan)")
    }

    @Test func `the people around a family are found one by one`() async throws {
        let plan = try await plan(
            """
            SELECT a.id FROM account a WHERE a.id IN (
                SELECT coordinator FROM family WHERE id = 'f'
                UNION SELECT id FROM account WHERE family = 'f') ORDER BY a.id
            """)
        #expect(!plan.contains("account_by_municipality"))
        #expect(!plan.contains("SCAN a"))
    }
}
