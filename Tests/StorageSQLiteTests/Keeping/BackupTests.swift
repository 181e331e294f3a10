import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@testable import Storage

@Suite struct BackupTests {
    @Test func `a restored copy holds the same rows, opens, and its log is whole`() async throws {
        let places = try await KeptPlaces()
        let written = try await places.backUp()
        let restored = try await places.restore(into: "b.db")
        #expect(restored.proof == written.proof)
        #expect(try await restored.checkLog(AuditKey(of: places.vault.key), at: .testNow).isSound)
        try await restored.finish()
        let copy = try places.place("b.db")
        let installation = try await Installation.open(copy, key: places.vault.key)
        #expect(try await places.opens(installation, places.family.id))
        // But for who is signed in: they sign in again.
        try await places.vault.tamper("DELETE FROM session")
        #expect(
            try await InstallationProof.of(copy)
                == InstallationProof.of(places.vault.database))
    }

    @Test func `rows are as they were, whatever they hold and wherever pages end`() async throws {
        let places = try await KeptPlaces()
        try await places.vault.database.write { connection in
            for number in 0..<300 {
                try connection.run(
                    """
                    INSERT INTO instrument_key (instrument, version, key_version, content, mac)
                    VALUES (\("é\(number % 7)"), \("v'\"\(number)"), \(number - 5),
                        \(String(repeating: "å\n", count: number * 40)),
                        \([UInt8](repeating: 0, count: number % 3)))
                    """)
            }
        }
        let written = try await places.backUp()
        let restored = try await places.restore(into: "b.db")
        #expect(restored.proof == written.proof)
        let lines = written.proof.lines.filter { $0.hasPrefix("instrument_key ") }
        #expect(lines.first?.split(separator: " ")[1] == "300")
    }

    @Test(.onSQLite) func `a digest tells one altered byte, one row less and one row more`()
        async throws
    {
        let places = try await KeptPlaces()
        let before = try await InstallationProof.of(places.vault.database)
        for sql in [
            "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1",
            "DELETE FROM audit WHERE seq = 1",
            "INSERT INTO audit_anchor VALUES (99, '', 1, x'')",
        ] {
            try await places.vault.tamper(sql)
            let after = try await InstallationProof.of(places.vault.database)
            #expect(after != before && after.digest != before.digest, "\(sql)")
        }
    }

    @Test func `nothing that is sealed or clear in the database can be read in the backup`()
        async throws
    {
        let places = try await KeptPlaces()
        try await places.backUp()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: places.path("a.backup")))
        for word in [places.family.id.text, "coordinator", "audit", "person", "2026-"] {
            #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
        }
        let mode = try FileManager.default.attributesOfItem(atPath: places.path("a.backup"))
        #expect(mode[.posixPermissions] as? Int == 0o600)
    }

    @Test func `two backups of one state share no sealed chunk`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        try await places.backUp(to: "b.backup")
        let one = try Data(contentsOf: URL(fileURLWithPath: places.path("a.backup")))
        let other = try Data(contentsOf: URL(fileURLWithPath: places.path("b.backup")))
        #expect(one.count == other.count)
        #expect(one.dropFirst(100).prefix(64) != other.dropFirst(100).prefix(64))
    }

    @Test func `a backup is one moment, whatever is written meanwhile`() async throws {
        let places = try await KeptPlaces()
        let before = try await places.backUp().proof
        let vault = places.vault
        async let writing: Void = {
            for _ in 0..<200 { try await vault.note(on: places.family.id) }
        }()
        for number in 0..<5 {
            try await places.backUp(to: "\(number).backup")
            let restored = try await places.restore("\(number).backup", into: "\(number).db")
            let report = try await restored.checkLog(AuditKey(of: vault.key), at: .testNow)
            #expect(report.isSound)
            #expect(restored.proof.rows >= before.rows)
        }
        try await writing
    }

    @Test func `nobody's sign-in is in a backup`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        let restored = try await places.restore(into: "b.db")
        try await restored.finish()
        let copy = try places.place("b.db")
        #expect(try await copy.read { try $0.count("SELECT count(*) FROM session") } == 0)
    }

    @Test func `an existing file is not written over`() async throws {
        let places = try await KeptPlaces()
        try await places.backUp()
        await #expect(throws: KeepingFault.self) { try await places.backUp() }
        // What an interrupted backup left behind is.
        try Data("half".utf8).write(to: URL(fileURLWithPath: places.path("b.backup.unfinished")))
        try await places.backUp(to: "b.backup")
        #expect(!FileManager.default.fileExists(atPath: places.path("b.backup.unfinished")))
    }

    @Test func `an empty file or another program's is no installation to back up`() async throws {
        let places = try await KeptPlaces()
        await #expect(throws: KeepingFault.nothingThere) {
            try await Backup(of: try places.place("empty.db"), key: places.key)
                .write(to: places.path("c.backup"), at: .testNow) { _ in }
        }
        #expect(!FileManager.default.fileExists(atPath: places.path("c.backup")))
    }
}
