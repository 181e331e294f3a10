import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@testable import Storage

/// What goes from one engine to the other is the same on both.
@Suite struct BothEnginesTests {
    /// An empty place, on the engine. A class, so that a server's database goes with it.
    private final class EmptyPlace: Sendable {
        let database: any SQLDatabase
        private let place: TestServer.Place?
        private let folder: URL

        init(on engine: TestEngine) async throws {
            folder = URL(fileURLWithPath: NSTemporaryDirectory())
                .appendingPathComponent("veven-\(UUID().uuidString)")
            switch engine {
            case .sqlite:
                place = nil
                database = try SQLiteDatabase(
                    path: folder.appendingPathComponent("veven.db").path)
            case .postgres:
                let made = try await TestServer.shared.emptyDatabase()
                place = made
                database = made.open()
            }
        }

        deinit {
            place?.drop()
            try? FileManager.default.removeItem(at: folder)
        }
    }

    private func filled(on engine: TestEngine) async throws -> (TestVault, Family) {
        let vault = try await aVault(on: engine)
        let family = vault.family()
        try await vault.begin(family, members: [aPerson(), aPerson(name: "Åse Ødegård")])
        try await vault.note(on: family.id)
        try await vault.change(family.id) { _ = try $0.goals.insert(aGoal()) }
        _ = try await vault.installation.sessions.start(for: vault.leader.id, at: .testNow)
        try await vault.installation.audit.anchor(at: .testNow)
        return (vault, family)
    }

    private func opens(
        _ database: any SQLDatabase, as vault: TestVault, _ family: Family
    ) async throws -> Bool {
        let copy = try await Installation.open(database, key: vault.key)
        let caller = vault.coordinator.caller
        let isSound = try await copy.audit.check(at: .testNow).isSound
        return try await copy.vault.look { try $0.open(family.id, for: caller) != nil } && isSound
    }

    @Test(arguments: TestEngine.all, TestEngine.all)
    func `a copy holds the same rows and opens`(source: TestEngine, target: TestEngine)
        async throws
    {
        let (vault, family) = try await filled(on: source)
        let place = try await EmptyPlace(on: target)
        let before = try await InstallationProof.of(vault.database)
        let proof = try await Copy(from: vault.database, to: place.database).run { _, _ in }
        #expect(proof == before)
        #expect(try await InstallationProof.of(place.database) == before)
        #expect(try await InstallationProof.of(vault.database) == before)
        #expect(try await opens(place.database, as: vault, family))
        await #expect(throws: KeepingFault.notEmpty) {
            try await Copy(from: vault.database, to: place.database).run { _, _ in }
        }
    }

    @Test(arguments: TestEngine.all, TestEngine.all)
    func `a backup from one is restored into the other, its erasures applied`(
        source: TestEngine, target: TestEngine
    ) async throws {
        let (vault, family) = try await filled(on: source)
        let gone = vault.family()
        try await vault.begin(gone, members: [aPerson()])
        try await vault.note(on: gone.id)
        let path = NSTemporaryDirectory() + "/veven-\(UUID().uuidString).backup"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let key = BackupKey(of: vault.key)
        let written = try await Backup(of: vault.database, key: key)
            .write(to: path, at: .testNow) { _ in }
        try await vault.installation.erasure.erase(gone.id, at: .testNow)
        let list = try await Erasure.list(of: vault.database, under: vault.key)
        let place = try await EmptyPlace(on: target)
        let restored = try await Restore(from: path, key: key).fill(place.database) { _, _ in }
        #expect(restored.proof == written.proof)
        await #expect(throws: StorageFault.halfMade) {
            try await Installation.open(place.database, key: vault.key)
        }
        #expect(try await restored.apply(list, under: vault.key, at: .testNow) == 1)
        #expect(try await restored.checkLog(AuditKey(of: vault.key), at: .testNow).isSound)
        try await restored.finish()
        #expect(try await opens(place.database, as: vault, family))
        #expect(try await !opens(place.database, as: vault, gone))
    }

    @Test(arguments: TestEngine.all)
    func `a command that looks makes no installation where there is none`(engine: TestEngine)
        async throws
    {
        let place = try await EmptyPlace(on: engine)
        let database = place.database
        let key = try #require(InstallationKey(InstallationKey.randomBytes()))
        for _ in 1...2 {
            await #expect(throws: KeepingFault.nothingThere) {
                try await Installation.find(database, key: key)
            }
            await #expect(throws: KeepingFault.nothingThere) {
                try await Installation.demand(in: database)
            }
        }
        #expect(try await tables(database) == [])
    }

    @Test(arguments: TestEngine.all)
    func `another program's tables are left alone by every command`(engine: TestEngine)
        async throws
    {
        let place = try await EmptyPlace(on: engine)
        let database = place.database
        let key = try #require(InstallationKey(InstallationKey.randomBytes()))
        // Others have migrations too.
        try await database.asOwner { connection in
            try connection.runScript(
                "CREATE TABLE migration (version TEXT); CREATE TABLE letter (id TEXT);")
        }
        await #expect(throws: KeepingFault.nothingThere) {
            try await Installation.find(database, key: key)
        }
        await #expect(throws: StorageFault.othersTables) {
            try await Installation.open(database, key: key)
        }
        let (vault, _) = try await filled(on: .chosen)
        await #expect(throws: KeepingFault.notEmpty) {
            try await Copy(from: vault.database, to: database).run { _, _ in }
        }
        #expect(try await tables(database) == ["letter", "migration"])
    }

    @Test(arguments: TestEngine.all)
    func `a command that looks finds what is there, and brings nothing up to date`(
        engine: TestEngine
    ) async throws {
        let (vault, _) = try await filled(on: engine)
        let behind = vault.database.behind
        let found = try await Installation.find(behind, key: vault.key)
        #expect(try await found.audit.check(at: .testNow).isSound)
        let other = try #require(InstallationKey(InstallationKey.randomBytes()))
        await #expect(throws: StorageFault.wrongKey) {
            try await Installation.find(behind, key: other)
        }
        let last = Migrations.known
        try await vault.tamper("DELETE FROM migration WHERE number = \(last)")
        let older = StorageFault.olderSchema(found: last - 1, known: last)
        await #expect(throws: older) { try await Installation.find(behind, key: vault.key) }
    }

    private func tables(_ database: any SQLDatabase) async throws -> [String] {
        let tables = database.dialect.tables
        return try await database.asOwner { try $0.rows(tables) { $0.text(0) } }
    }
}
