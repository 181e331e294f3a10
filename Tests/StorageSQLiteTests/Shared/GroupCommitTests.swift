import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite(.onSQLite) struct GroupCommitTests {
    private struct Changed: Error {}

    @Test func `many writers share commits, and one that throws takes back only itself`()
        async throws
    {
        let vault = try await aVault()
        let families = (0..<200).map { _ in vault.family() }
        let before = vault.database.counts.commits
        let failed = await withTaskGroup(of: Bool.self) { group in
            for (index, family) in families.enumerated() {
                group.addTask { await write(family, in: vault, throwing: index == 77) }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 0 : 1 }
        }
        #expect(failed == 1)
        #expect(vault.database.counts.commits - before < 200)
        let again = try SQLiteDatabase(path: vault.path)
        let stored = try await again.read { connection in
            try connection.rows("SELECT id FROM family") { FamilyID(trusted: $0.text(0)) }
        }
        #expect(Set(stored) == Set(families.map(\.id)).subtracting([families[77].id]))
    }

    @Test func `a body that throws leaves nothing behind`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        await #expect(throws: Changed.self) {
            try await vault.change(family.id) { shelves in
                _ = try shelves.needs.insert(aNeed())
                throw Changed()
            }
        }
        #expect(try await vault.change(family.id) { try $0.needs.all().count } == 0)
    }

    @Test func `a failed statement leaves the database usable`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let goal = aGoal()
        await #expect(throws: (any Error).self) {
            try await vault.change(family.id) { shelves in
                _ = try shelves.actions.insert(
                    anAction(of: goal, responsible: .service(vault.school.id)))
            }
        }
        try await vault.change(family.id) { _ = try $0.goals.insert(goal) }
        #expect(try await vault.change(family.id) { try $0.goals.all().count } == 1)
    }

    @Test(arguments: [
        // The commit itself fails: a foreign key that is looked at last leads nowhere.
        "PRAGMA defer_foreign_keys = ON; INSERT INTO goal_need VALUES ('x', 'y', 'z');",
        // SQLite gives up the whole transaction, as for a full disk.
        "INSERT OR ROLLBACK INTO installation VALUES (1, x'00');",
    ])
    func `a lost transaction is told to everyone in it, and the next one works`(
        script: String
    ) async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let before = vault.database.counts.commits
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask { (try? await vault.tamper(script)) != nil }
                group.addTask {
                    (try? await vault.change(family.id) { try $0.needs.insert(aNeed()) }) == true
                }
            }
            return await group.reduce(into: [true: 0, false: 0]) { $0[$1, default: 0] += 1 }
        }
        let kept = try await vault.change(family.id) { try $0.needs.all().count }
        #expect(kept == outcomes[true])
        #expect(vault.database.counts.commits - before <= 21)
    }

    @Test func `a reader does not see what is not committed`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let caller = vault.coordinator.caller
        try await vault.change(family.id) { _ = try $0.needs.insert(aNeed()) }
        let seen = try await vault.vault.look { session in
            try session.open(family.id, for: caller)?.shelves.needs.all().count
        }
        #expect(seen == 1)
    }

    private func write(
        _ family: Family, in vault: TestVault, throwing: Bool
    ) async -> Bool {
        let made = try? await vault.vault.change { session in
            let begun = try session.begin(family)
            if throwing { throw Changed() }
            return begun
        }
        return made == true
    }
}
