import GRDB
import Storage
import StorageSQLite
import TestSupport
import Testing

/// What a page asks for must not cost more in a large town than in a small one.
struct GrowthTests {
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
