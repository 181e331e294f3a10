import Domain
import UseCases

/// An opened installation: the schema is up to date, and the key is the right one.
package struct Installation: Sendable {
    let database: any SQLDatabase
    let keys: KeyChain
    /// What was opened of families just now.
    package let memory: FamilyMemory
    private let looks: LookBooks

    /// Brings the schema up to date and checks the key.
    /// - Throws: `StorageFault.newerSchema` or `.wrongKey`; then nothing was changed.
    package static func open(
        _ database: any SQLDatabase, key: InstallationKey, memory: FamilyMemory = FamilyMemory()
    ) async throws -> Installation {
        let keys = KeyChain(key)
        try await Migrations.run(on: database) { try check(keys, $0) }
        return Installation(
            database: database, keys: keys, memory: memory, looks: LookBooks(database, keys))
    }

    /// The port behind the one door.
    package var vault: any CaseVault {
        SealedVault(database: database, keys: keys, memory: memory, looks: looks)
    }
    package var sessions: any Sessions { SealedSessions(database: database, keys: keys) }
    /// What is told when something changed, on whichever node.
    package var news: any NewsSource { OpenedNews(database: database, keys: keys) }
    package var founding: any Founding { SealedFounding(database: database, keys: keys) }
    package var settling: any Settling { SealedSettling(database: database, keys: keys) }
    package var audit: AuditKeeper { AuditKeeper(database: database, key: keys.audit) }
    package var exporter: LogExporter { LogExporter(database: database, key: keys.audit) }
    package var retention: RetentionKeeper {
        RetentionKeeper(database: database, keys: keys, memory: memory)
    }
    package func municipalities() async throws -> [Municipality] {
        let keys = keys
        return try await database.read { try MunicipalityTable.all(keys, $0) }
    }
    package var instrumentKeys: InstrumentKeys { InstrumentKeys(database: database, keys: keys) }
    package var uncounted: UncountedMembers { UncountedMembers(database: database, keys: keys) }
    package var scores: ScoreCheck { ScoreCheck(database: database, keys: keys) }
    package var search: PersonSearch { PersonSearch(database: database, keys: keys) }
    package var erasure: Erasure {
        Erasure(database: database, keys: keys, memory: memory)
    }

    /// Asks the database for the schema, as a page would have to.
    /// - Throws: What the database says when it does not answer; `StorageFault.newerSchema` when a
    ///   newer program has changed it since.
    package func answers() async throws {
        let found = try await database.read { try Migrations.found(on: $0) }
        guard found == Migrations.known else {
            throw StorageFault.newerSchema(found: found, known: Migrations.known)
        }
    }

    /// How many statements and commits there were since the start.
    package var counts: StatementCounts { database.counts }

    private static func check(_ keys: KeyChain, _ connection: any SQLConnection) throws {
        try connection.run(
            """
            INSERT INTO installation (id, key_check) VALUES (1, \(keys.checkValue))
            ON CONFLICT (id) DO NOTHING
            """)
        let kept = try connection.first("SELECT key_check FROM installation") { $0.bytes(0) }
        guard kept == keys.checkValue else { throw StorageFault.wrongKey }
    }
}
