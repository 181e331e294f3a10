import Domain
import Foundation
import GRDB
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite(.onSQLite) struct OpeningTests {
    @Test func `everything is there after opening the file again`() async throws {
        let (vault, family, mother, child) = try await aStoredFamily()
        let again = try SQLiteDatabase(path: vault.path)
        let installation = try await Installation.open(again, key: vault.key)
        let caller = vault.coordinator.caller
        let members = try await installation.vault.look { session in
            try session.open(family.id, for: caller)?.standing.members
        }
        #expect(members == [mother, child])
    }

    @Test func `everything is there after the database was closed`() async throws {
        let path = try file(with: Data())
        let key = try #require(InstallationKey(InstallationKey.randomBytes()))
        let municipality = aMunicipality()
        let leader = anAccount(.leader, in: municipality.id)
        func fill() async throws {
            let installation = try await Installation.open(SQLiteDatabase(path: path), key: key)
            try await installation.founding.found(municipality, services: [], staff: [leader])
        }
        try await fill()
        let again = try await Installation.open(SQLiteDatabase(path: path), key: key)
        #expect(try await again.sessions.accounts([leader.id]) == [leader])
    }

    @Test func `a wrong key is told at the start`() async throws {
        let vault = try await aVault()
        let other = try #require(InstallationKey(InstallationKey.randomBytes()))
        await #expect(throws: StorageFault.wrongKey) {
            try await Installation.open(vault.database, key: other)
        }
    }

    @Test func `a schema from a newer program is told at the start`() async throws {
        let vault = try await aVault()
        try await vault.tamper("INSERT INTO migration (number) VALUES (99)")
        let newer = StorageFault.newerSchema(found: 99, known: Migrations.known)
        await #expect(throws: newer) {
            try await Installation.open(vault.database, key: vault.key)
        }
    }

    @Test func `opening twice changes nothing`() async throws {
        let vault = try await aVault()
        let before = try await schema(vault)
        _ = try await Installation.open(vault.database, key: vault.key)
        #expect(try await schema(vault) == before)
    }

    @Test func `a database with the first schema is brought up to today's`() async throws {
        let path = try file(with: Data())
        let first = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../Sources/Storage/Schema/v0001-founding.sql")
            .standardized
        let text = SQLDialect.sqlite.spelled(try String(contentsOf: first, encoding: .utf8))
        try await DatabaseQueue(path: path).write { database in
            try database.execute(sql: text)
            try database.execute(
                sql: """
                    CREATE TABLE migration (
                        number INTEGER NOT NULL PRIMARY KEY
                    ) STRICT, WITHOUT ROWID;
                    INSERT INTO migration (number) VALUES (1);
                    PRAGMA application_id = \(0x5665_766E);
                    """)
        }
        let key = try #require(InstallationKey(InstallationKey.randomBytes()))
        let database = try SQLiteDatabase(path: path)
        _ = try await Installation.open(database, key: key)
        let vault = try await aVault()
        let fresh = try await schema(vault)
        #expect(try await schema(database) == fresh)
    }

    @Test func `a file that is no database is left as it is`() throws {
        let path = try file(with: Data("These are my notes about the garden.\n".utf8))
        #expect(throws: StorageFault.notVeven(path)) { try SQLiteDatabase(path: path) }
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        #expect(kept == "These are my notes about the garden.\n")
    }

    @Test func `another program's database is left as it is`() throws {
        let path = try file(with: Data())
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE song (id)") }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StorageFault.notVeven(path)) { try SQLiteDatabase(path: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `a folder that cannot be made is told`() {
        #expect(throws: StorageFault.folderUnusable("/proc/veven")) {
            try SQLiteDatabase(path: "/proc/veven/veven.db")
        }
    }

    @Test func `the files are for this user alone`() async throws {
        let vault = try await aVault()
        let files = try FileManager.default.contentsOfDirectory(atPath: vault.folder.path)
        #expect(files.sorted() == ["veven.db", "veven.db-shm", "veven.db-wal"])
        for file in files {
            let path = vault.folder.appendingPathComponent(file).path
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
        }
    }

    @Test func `every commit is written through to the disk`() async throws {
        let vault = try await aVault()
        let settings = try await vault.database.write { connection in
            [
                try connection.count("PRAGMA synchronous"),
                try connection.count("PRAGMA foreign_keys"),
            ]
        }
        #expect(settings == [2, 1])
    }

    @Test func `schema.sql is up to date`() async throws {
        let vault = try await aVault()
        let path = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../Sources/Storage/schema.sql").standardized.path
        let made = try await schema(vault)
        if ProcessInfo.processInfo.environment["VEVEN_WRITE_SCHEMA"] != nil {
            try made.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == made)
    }

    private func schema(_ vault: TestVault) async throws -> String {
        try await schema(vault.database)
    }

    private func schema(_ database: any SQLDatabase) async throws -> String {
        let texts = try await database.read { connection in
            try connection.rows(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, rowid"
            ) { $0.text(0) }
        }
        let head = "-- Made from the migrations by OpeningTests; VEVEN_WRITE_SCHEMA=1 renews it.\n"
        return ([head] + texts.map { $0 + ";\n" }).joined(separator: "\n")
    }

    private func file(with bytes: Data) throws -> String {
        let url = URL(fileURLWithPath: NSTemporaryDirectory())
            .appendingPathComponent("veven-\(UUID().uuidString).db")
        try bytes.write(to: url)
        return url.path
    }
}
