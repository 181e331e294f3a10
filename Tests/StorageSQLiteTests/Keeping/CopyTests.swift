import Domain
import Foundation
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing
import UseCases

@testable import Storage

@Suite struct CopyTests {
    @Test func `a copy holds the same rows, opens, and the source is as it was`() async throws {
        let places = try await KeptPlaces()
        let before = try await InstallationProof.of(places.vault.database)
        let target = try places.place("b.db")
        let proof = try await Copy(from: places.vault.database, to: target).run { _, _ in }
        #expect(proof == before)
        #expect(try await InstallationProof.of(target) == before)
        #expect(try await InstallationProof.of(places.vault.database) == before)
        let copy = try await Installation.open(target, key: places.vault.key)
        #expect(try await places.opens(copy, places.family.id))
        #expect(try await copy.audit.check(at: .testNow).isSound)
    }

    @Test func `an interrupted copy goes on where it stopped`() async throws {
        let places = try await KeptPlaces()
        for _ in 0..<60 { try await places.vault.begin(places.vault.family()) }
        let source = places.vault.database
        let schema = try StoredSchema(version: Migrations.known)
        for stop in [1, 8, 20] {
            let target = try places.place("\(stop).db")
            try await begin(source, target, schema, pages: stop)
            await #expect(throws: StorageFault.halfMade) {
                try await Installation.open(target, key: places.vault.key)
            }
            let written = target.counts.statements
            let proof = try await Copy(from: source, to: target).run { _, _ in }
            #expect(try await InstallationProof.of(target) == proof)
            #expect(target.counts.statements > written)
        }
    }

    /// Fills some pages, as a run that was killed then.
    private func begin(
        _ source: any SQLDatabase, _ target: any SQLDatabase, _ schema: StoredSchema, pages: Int
    ) async throws {
        let all = Mutex<[RowPage]>([])
        _ = try await source.read { connection in
            try RowSweep(connection, schema).run({ _ in }) { page in
                all.withLock { $0.append(page) }
            }
        }
        let copy = Copy(from: source, to: target)
        let (_, origin) = try await copy.look()
        let filling = Filling(target: target, schema: schema, source: origin)
        var steps = try FillingSteps(filling, try await filling.begin())
        for page in all.withLock({ $0 }).prefix(pages) { try await steps.take(page) }
        try await steps.finish()
    }

    @Test func `a source that was used since the copy began is told`() async throws {
        let places = try await KeptPlaces()
        let source = places.vault.database
        let target = try places.place("b.db")
        let schema = try StoredSchema(version: Migrations.known)
        try await begin(source, target, schema, pages: 9)
        try await places.vault.note(on: places.family.id)
        await #expect(throws: KeepingFault.sourceChanged) {
            try await Copy(from: source, to: target).run { _, _ in }
        }
    }

    @Test func `what was changed on the way is found`() async throws {
        let places = try await KeptPlaces()
        let source = places.vault.database
        let target = try places.place("b.db")
        let schema = try StoredSchema(version: Migrations.known)
        try await begin(source, target, schema, pages: 40)
        try await target.write { try $0.runScript("UPDATE family_key SET key = x'00'") }
        await #expect(throws: KeepingFault.differs(["family_key"])) {
            try await Copy(from: source, to: target).run { _, _ in }
        }
        await #expect(throws: StorageFault.halfMade) {
            try await Installation.open(target, key: places.vault.key)
        }
    }

    /// On SQLite, where each vault has a key of its own.
    @Test(.onSQLite) func `a place that holds something else is left as it is`() async throws {
        let places = try await KeptPlaces()
        let other = try await KeptPlaces()
        let before = try await InstallationProof.of(other.vault.database)
        await #expect(throws: KeepingFault.notEmpty) {
            try await Copy(from: places.vault.database, to: other.vault.database).run { _, _ in }
        }
        #expect(try await InstallationProof.of(other.vault.database) == before)
        let begun = try places.place("b.db")
        let schema = try StoredSchema(version: Migrations.known)
        try await begin(places.vault.database, begun, schema, pages: 3)
        await #expect(throws: KeepingFault.fillingFromElsewhere) {
            try await Copy(from: other.vault.database, to: begun).run { _, _ in }
        }
    }

    @Test func `keys are compared as both engines order them`() throws {
        let part = try #require(
            try StoredSchema(version: Migrations.known).parts.first { $0.table.text == "audit" })
        func key(_ chain: String, _ seq: Int) -> RowKey {
            let row = part.columns.map { column -> SQLValue in
                switch column.name.text {
                case "chain": .text(chain)
                case "seq": .int(seq)
                default: .null
                }
            }
            return RowKey(row, in: part)
        }
        #expect(key("a", 2) < key("a", 10))
        #expect(key("Z", 9) < key("a", 1))
        #expect(key("z", 1) < key("å", 1))
        #expect(key("a", 1) < key("aa", 1))
        #expect(try RowKey(key("å", 7).packed, of: part) == key("å", 7))
    }
}
