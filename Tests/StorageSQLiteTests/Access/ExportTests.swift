import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// A log taken out of the database is checked without it, and with the log's key alone.
@Suite struct ExportTests {
    private struct Exported {
        let vault: TestVault
        let chain: String

        var key: AuditKey { AuditKey(of: vault.key) }

        func lines() async throws -> [String] {
            var place = ExportPlace.start
            var bytes: [UInt8] = []
            while place.part != .done {
                let piece = try await vault.installation.exporter.piece(
                    of: vault.municipality.id, from: place, at: .testNow)
                bytes += piece.bytes
                place = piece.next
            }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        }

        func check(_ lines: [String], witness: String? = nil) -> AuditReport {
            var check = ExportCheck(key: key, witness: witness)
            for line in lines { check.take(Array((line + "\n").utf8)) }
            return check.report()
        }

        func findings() async throws -> [AuditFinding] { check(try await lines()).findings }
    }

    /// Two families, one of them in another municipality, and two anchors.
    private func anExport() async throws -> Exported {
        let (vault, family, _, _) = try await aStoredFamily()
        let elsewhere = aMunicipality(name: "Annetsted")
        let far = anAccount(in: elsewhere.id)
        try await vault.installation.founding.found(elsewhere, services: [], staff: [far])
        let other = aFamily(in: elsewhere.id, coordinator: far.id)
        _ = try await vault.vault.change { try $0.begin(other) }
        for second in 0..<5 {
            try await vault.note(on: family.id, at: .testNow.adding(seconds: second))
            try await vault.note(on: other.id, by: far, at: .testNow.adding(seconds: second))
        }
        try await vault.note(on: anID())
        try await vault.installation.audit.anchor(at: .testNow)
        try await vault.note(on: family.id, at: .testNow.adding(seconds: 9))
        try await vault.installation.audit.anchor(at: .testNow.adding(seconds: 10))
        try await vault.note(on: family.id, at: .testNow.adding(seconds: 11))
        return Exported(vault: vault, chain: family.id.text)
    }

    @Test func `an untouched export is sound, and holds only this municipality's entries`()
        async throws
    {
        let export = try await anExport()
        let report = export.check(try await export.lines())
        #expect(report.isSound, "\(report.findings)")
        #expect(report.entries == 7 && report.chains == 1 && report.anchors == 2)
        #expect(report.unanchored == 1)
    }

    @Test func `the export holds no name and no word`() async throws {
        let export = try await anExport()
        let text = try await export.lines().joined()
        for word in ["Solbakken", "Kari", "Lindvik", "Amina"] { #expect(!text.contains(word)) }
    }

    @Test func `a line of the file that was altered, left out or moved is noticed`() async throws {
        let export = try await anExport()
        let lines = try await export.lines()
        for index in lines.indices {
            var fewer = lines
            fewer.remove(at: index)
            #expect(!export.check(fewer).isSound, "without line \(index)")
            var altered = lines
            altered[index] = altered[index].replacing("2026", with: "2027")
            if altered != lines { #expect(!export.check(altered).isSound, "line \(index)") }
            guard index + 1 < lines.count else { continue }
            var swapped = lines
            swapped.swapAt(index, index + 1)
            #expect(!export.check(swapped).isSound, "swapped \(index)")
        }
        #expect(!export.check([]).isSound)
    }

    @Test(arguments: [
        ("UPDATE audit SET act = 'seeLog' WHERE seq = 3", AuditFault.altered),
        ("UPDATE audit SET account = 'x' WHERE seq = 3", .altered),
        ("UPDATE audit SET mac = zeroblob(32) WHERE seq = 3", .altered),
        ("DELETE FROM audit WHERE seq = 3", .missing),
        ("DELETE FROM audit WHERE seq > 3", .tailCut),
        ("DELETE FROM audit", .chainRemoved),
        ("UPDATE audit_head SET seal = zeroblob(32)", .headAltered),
        ("DELETE FROM audit_head", .headAltered),
        ("UPDATE audit_anchor SET mac = zeroblob(32)", .anchorBroken),
        ("UPDATE audit_anchor SET entries = 4", .anchorBroken),
        ("DELETE FROM audit_anchor WHERE number = 1", .anchorBroken),
        ("DELETE FROM audit_anchor_head WHERE anchor = 1", .anchorBroken),
    ])
    func `what was done to the database before is found in the export`(
        tampering: String, fault: AuditFault
    ) async throws {
        let export = try await anExport()
        try await export.vault.tamper(tampering)
        let found = try await export.findings()
        #expect(found.contains { $0.fault == fault }, "\(found)")
    }

    @Test func `a chain taken away with its head and its family is found by the anchors`()
        async throws
    {
        let export = try await anExport()
        try await export.vault.tamper(
            """
            PRAGMA foreign_keys = OFF; DELETE FROM audit WHERE chain = '\(export.chain)';
            DELETE FROM audit_head WHERE chain = '\(export.chain)';
            """)
        let found = try await export.findings()
        #expect(found.contains(AuditFinding(chain: export.chain, seq: 1, fault: .chainRemoved)))
    }

    @Test func `a head set back together with its tail is found by the anchor`() async throws {
        let export = try await anExport()
        let vault = export.vault
        let family = vault.family()
        try await vault.begin(family)
        try await vault.note(on: family.id)
        try await vault.tamper("CREATE TABLE old AS SELECT * FROM audit_head")
        try await vault.note(on: family.id)
        try await vault.installation.audit.anchor(at: .testNow.adding(seconds: 20))
        try await vault.tamper(
            """
            DELETE FROM audit WHERE chain = '\(family.id.text)' AND seq > 1;
            DELETE FROM audit_head; INSERT INTO audit_head SELECT * FROM old;
            """)
        let found = try await export.findings()
        #expect(found.contains { $0.chain == family.id.text && $0.fault == .tailCut }, "\(found)")
    }

    @Test func `an anchor noted elsewhere is looked for`() async throws {
        let export = try await anExport()
        let lines = try await export.lines()
        #expect(export.check(lines, witness: String(repeating: "0", count: 64)).findings.count == 1)
    }

    @Test func `another key finds it forged`() async throws {
        let export = try await anExport()
        let other = try #require(AuditKey(Array(repeating: 1, count: 32)))
        var check = ExportCheck(key: other)
        for line in try await export.lines() { check.take(Array((line + "\n").utf8)) }
        #expect(!check.report().isSound)
    }

    @Test func `a long chain is taken out in pieces`() async throws {
        let export = try await anExport()
        for second in 0..<900 {
            try await export.vault.note(
                on: FamilyID(trusted: export.chain), at: .testNow.adding(seconds: second))
        }
        let report = export.check(try await export.lines())
        #expect(report.isSound && report.entries == 907)
    }

    @Test func `the log's key alone checks the database too`() async throws {
        let export = try await anExport()
        let keeper = AuditKeeper(database: export.vault.database, key: export.key)
        #expect(try await keeper.check(at: .testNow).findings.allSatisfy { $0.seq == 1 })
        #expect(export.key.hexadecimal.count == 64)
    }
}
