import Domain
import Foundation
import Storage
import StoragePostgres
import TestSupport
import Testing
import UseCases

/// The second wall: what a statement sees that forgot its WHERE.
@Suite(.withServer) struct WallTests {
    private struct Stage {
        let vault: TestVault
        let here: Municipality
        let there: Municipality
        let family: Family
        let neighbours: Family
    }

    /// Two municipalities with a family each.
    private func aStage() async throws -> Stage {
        let vault = try await aVault(on: .postgres)
        let there = aMunicipality(name: "Fjellby")
        let coordinator = anAccount(in: there.id)
        try await vault.installation.founding.found(there, services: [], staff: [coordinator])
        let family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        let neighbours = aFamily(in: there.id, coordinator: coordinator.id)
        try await vault.begin(neighbours, members: [aPerson(), aPerson()])
        try await vault.note(on: family.id)
        try await vault.note(on: neighbours.id)
        return Stage(
            vault: vault, here: vault.municipality, there: there, family: family,
            neighbours: neighbours)
    }

    private func count(_ table: StaticString, _ wall: Wall, _ stage: Stage) async throws -> Int {
        try await stage.vault.database.behind.read { connection in
            connection.wall = wall
            return try connection.count("SELECT count(*) FROM \(raw: table)")
        }
    }

    @Test func `a query without WHERE gives nothing of the other municipality`() async throws {
        let stage = try await aStage()
        let tables: [StaticString] = ["family", "person", "family_key", "account", "audit"]
        for table in tables {
            let here = try await count(table, .municipality(stage.here.id), stage)
            let there = try await count(table, .municipality(stage.there.id), stage)
            #expect(here > 0 && there > 0, "\(table)")
            #expect(try await count(table, .whole, stage) == here + there, "\(table)")
            #expect(try await count(table, .installation, stage) == 0, "\(table)")
        }
        let seen = try await stage.vault.database.behind.read { connection in
            connection.wall = .municipality(stage.here.id)
            return try connection.rows("SELECT family FROM person") { $0.text(0) }
        }
        #expect(seen == [stage.family.id.text])
    }

    @Test func `a change without WHERE changes nothing of the other municipality`() async throws {
        let stage = try await aStage()
        let changed = try await stage.vault.database.behind.write { connection in
            connection.wall = .municipality(stage.here.id)
            return [
                try connection.run("UPDATE person SET edition = edition + 1"),
                try connection.run("DELETE FROM family_key"),
            ]
        }
        #expect(changed == [1, 1])
        #expect(try await count("family_key", .municipality(stage.there.id), stage) == 1)
    }

    @Test func `nothing can be written on the other side`() async throws {
        let stage = try await aStage()
        await #expect(throws: PostgresFault.self) {
            try await stage.vault.database.behind.write { connection in
                connection.wall = .municipality(stage.here.id)
                try connection.run(
                    """
                    INSERT INTO matter (family, id, edition, content)
                    VALUES (\(stage.neighbours.id), 'm', 1, \([1] as [UInt8]))
                    """)
            }
        }
    }

    @Test func `the door sees its own side only, whatever a body asks`() async throws {
        let stage = try await aStage()
        let caller = stage.vault.coordinator.caller
        let opened = try await stage.vault.vault.look { session in
            try session.open(stage.neighbours.id, for: caller) != nil
        }
        #expect(!opened)
        // Being refused there is written down there.
        await #expect(throws: Refused.self) {
            try await stage.vault.files.read(stage.neighbours.id, by: caller, as: .seePlan) { _ in }
        }
        let refusals = try await stage.vault.database.read { connection in
            try connection.count(
                """
                SELECT count(*) FROM audit
                WHERE chain = \(stage.neighbours.id) AND outcome = 'refused'
                """)
        }
        #expect(refusals == 1)
        #expect(try await stage.vault.installation.audit.check(at: .testNow).isSound)
    }

    @Test func `the program serves as a role that owns nothing and may bypass nothing`()
        async throws
    {
        let vault = try await aVault(on: .postgres)
        let facts = try await vault.database.behind.read { connection in
            try connection.first(
                """
                SELECT rolsuper, rolbypassrls, rolcreaterole,
                    EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid)
                FROM pg_roles r WHERE rolname = current_user
                """
            ) { row in (0..<4).map { row.bool($0) } }
        }
        #expect(facts == [false, false, false, false])
    }

    @Test(arguments: [
        "UPDATE audit SET act = 'x'", "DELETE FROM audit", "DELETE FROM audit_head",
        "TRUNCATE audit", "DROP TABLE audit", "DELETE FROM migration",
        "ALTER TABLE family DISABLE ROW LEVEL SECURITY",
    ])
    func `the program cannot alter the log or the wall`(statement: String) async throws {
        let vault = try await aVault(on: .postgres)
        do {
            try await vault.database.write { try $0.runScript(statement) }
            Issue.record("\(statement) went through.")
        } catch PostgresFault.refused(let state, _) {
            #expect(state == "42501")
        }
    }

    @Test func `no table is forgotten`() async throws {
        let vault = try await aVault(on: .postgres)
        let tables = try await vault.database.behind.asOwner { connection in
            try connection.rows(
                """
                SELECT relname, relrowsecurity, EXISTS (SELECT 1 FROM pg_policy p
                    WHERE p.polrelid = c.oid)
                FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                ORDER BY relname
                """
            ) { (name: $0.text(0), isWalled: $0.bool(1) && $0.bool(2)) }
        }
        let listed = Walls.tables.map(\.name).sorted()
        #expect(tables.map(\.name) == listed)
        for table in Walls.tables {
            let isWalled = tables.first { $0.name == table.name }?.isWalled
            #expect(isWalled == (table.belonging != .installation), "\(table.name)")
        }
    }

    @Test func `what sees the whole is named`() throws {
        let root = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../Sources").standardized
        let files = try #require(FileManager.default.enumerator(atPath: root.path))
        let found = try files.compactMap { $0 as? String }
            .filter { $0.hasPrefix("Storage/") && $0.hasSuffix(".swift") }
            .filter { path in
                let text = try String(
                    contentsOf: root.appendingPathComponent(path), encoding: .utf8)
                return text.contains("(.whole)") || text.contains("= .whole")
            }
        #expect(
            Set(found) == [
                "Storage/Access/AuditKeeper.swift", "Storage/Access/AuditLog.swift",
                "Storage/Access/LogExport.swift", "Storage/Access/SealedSession.swift",
                "Storage/Access/SealedSessions.swift", "Storage/Assessment/ScoreCheck.swift",
                "Storage/Directory/SealedFounding.swift",
                "Storage/Directory/UncountedMembers.swift",
                "Storage/Settling/SealedSettling.swift", "Storage/Families/Erasure.swift",
                "Storage/Keeping/InstallationProof.swift", "Storage/Keeping/Backup.swift",
                "Storage/Keeping/Copy.swift", "Storage/Access/RetentionKeeper.swift",
            ])
    }

    @Test func `two programs that start at once make the schema once`() async throws {
        let place = try await TestServer.shared.emptyDatabase()
        defer { place.drop() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let database = place.open()
                    _ = try await Installation.open(database, key: place.key)
                    database.close()
                }
            }
            try await group.waitForAll()
        }
        let database = place.open()
        let steps = try await database.read { try $0.count("SELECT count(*) FROM migration") }
        #expect(steps == Migrations.known)
    }

    @Test func `a wrong key is told at the start, and nothing is changed`() async throws {
        let vault = try await aVault(on: .postgres)
        let other = try #require(InstallationKey(InstallationKey.randomBytes()))
        await #expect(throws: StorageFault.wrongKey) {
            try await Installation.open(vault.database.behind, key: other)
        }
    }
}
