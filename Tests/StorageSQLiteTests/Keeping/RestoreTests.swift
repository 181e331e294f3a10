import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@testable import Storage

@Suite struct RestoreTests {
    private struct Interrupted: Error {}

    @Test func `nothing is restored over what is there`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        let before = try await InstallationProof.of(places.vault.database)
        await #expect(throws: KeepingFault.notEmpty) {
            _ = try await Restore(from: places.path("a.backup"), key: places.key)
                .fill(places.vault.database) { _, _ in }
        }
        #expect(try await InstallationProof.of(places.vault.database) == before)
    }

    @Test func `an interrupted restore goes on, and another backup does not mix in`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        try await places.backUp(to: "other.backup")
        for stop in [0, 1, 9, 23, 40] {
            let target = try places.place("\(stop).db")
            let reader = try BackupReader(places.path("a.backup"), key: places.key)
            let filling = Filling(
                target: target, schema: reader.head.schema,
                source: FillingSource(name: reader.salt, moment: []))
            var steps = try FillingSteps(filling, try await filling.begin())
            var count = 0
            await #expect(throws: Interrupted.self) {
                _ = try await reader.pages { page in
                    guard count < stop else { throw Interrupted() }
                    count += 1
                    try await steps.take(page)
                }
                throw Interrupted()
            }
            try await steps.finish()
            await #expect(throws: KeepingFault.fillingFromElsewhere) {
                _ = try await places.restore("other.backup", into: "\(stop).db")
            }
            let restored = try await places.restore(into: "\(stop).db")
            // Interrupted after all was proved, and once more.
            let again = try await places.restore(into: "\(stop).db")
            #expect(restored.proof == again.proof)
            try await again.finish()
            let copy = try await Installation.open(target, key: places.vault.key)
            #expect(try await places.opens(copy, places.family.id))
        }
    }

    @Test func `a family erased since the backup is erased before anybody can see it`()
        async throws
    {
        let places = try await KeptPlaces()
        try await places.backUp()
        try await places.vault.installation.erasure.erase(places.family.id, at: .testNow)
        let list = try await places.vault.installation.erasure.list()
        let restored = try await places.restore(into: "b.db")
        #expect(try await restored.apply(list, under: places.vault.key, at: .testNow) == 1)
        // Interrupted here: it goes on, and erases nobody twice.
        let again = try await places.restore(into: "b.db")
        #expect(try await again.apply(list, under: places.vault.key, at: .testNow) == 0)
        #expect(try await again.checkLog(AuditKey(of: places.vault.key), at: .testNow).isSound)
        try await again.finish()
        let copy = try await Installation.open(try places.place("b.db"), key: places.vault.key)
        #expect(try await !places.opens(copy, places.family.id))
        #expect(try await places.opens(copy, places.other.id))
        #expect(try await copy.erasure.list() == list)
    }

    @Test func `a backup of an older schema is restored and brought up to date`() async throws {
        let places = try await KeptPlaces()
        let old = try places.place("old.db")
        try await old.write { connection in
            try connection.runScript(SQLDialect.sqlite.spelled(Migrations.table))
            try Migrations.run(on: connection, .sqlite, from: 0, to: 3)
            let check = [UInt8](repeating: 7, count: 32)
            try connection.run("INSERT INTO installation VALUES (1, \(check))")
            try connection.run("INSERT INTO municipality VALUES ('m', x'01', x'02')")
        }
        let written = try await Backup(of: old, key: places.key)
            .write(to: places.path("old.backup"), at: .testNow) { _ in }
        let restored = try await places.restore("old.backup", into: "new.db")
        #expect(restored.head.version == 3 && restored.proof == written.proof)
        try await restored.finish()
        let new = try places.place("new.db")
        let version = try await new.read { try StoredSchema.version(of: $0, .sqlite) }
        #expect(version == Migrations.known)
        #expect(try await new.read { try $0.count("SELECT count(*) FROM municipality") } == 1)
    }

    @Test func `a key of its own opens a backup, and the installation's does not`() async throws {
        let places = try await KeptPlaces()
        let own = try #require(BackupKey(InstallationKey.randomBytes()))
        _ = try await Backup(of: places.vault.database, key: own)
            .write(to: places.path("own"), at: .testNow) { _ in }
        #expect(throws: KeepingFault.wrongKey) {
            try Restore(from: places.path("own"), key: places.key).head()
        }
        let head = try Restore(from: places.path("own"), key: own).head()
        #expect(head.isOpened(by: places.vault.key))
        let other = try #require(InstallationKey(InstallationKey.randomBytes()))
        #expect(!head.isOpened(by: other))
    }
}
