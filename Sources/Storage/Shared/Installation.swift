import Domain
import UseCases

/// An opened installation: the schema is up to date, and the key is the right one.
package struct Installation: Sendable {
    let database: any SQLDatabase
    let keys: KeyChain
    /// What was opened of families just now.
    package let memory: FamilyMemory
    private let rounds = LogRounds()

    /// Brings the schema up to date and checks the key.
    /// - Throws: `StorageFault.newerSchema` or `.wrongKey`; then nothing was changed.
    package static func open(
        _ database: any SQLDatabase, key: InstallationKey, memory: FamilyMemory = FamilyMemory()
    ) async throws -> Installation {
        let keys = KeyChain(key)
        try await Migrations.run(on: database) { try check(keys, $0) }
        return Installation(database: TracedDatabase(database), keys: keys, memory: memory)
    }

    /// Opens an installation that is there, as it is: for commands that only look.
    /// - Throws: `KeepingFault.nothingThere`, and `StorageFault.olderSchema`, `.newerSchema`,
    ///   `.halfMade` or `.wrongKey`; nothing was changed.
    package static func find(
        _ database: any SQLDatabase, key: InstallationKey
    ) async throws -> Installation {
        let keys = KeyChain(key)
        try await demand(in: database)
        let kept = try await database.read { connection in
            try connection.first("SELECT key_check FROM installation") { $0.bytes(0) }
        }
        guard kept == keys.checkValue else { throw StorageFault.wrongKey }
        return Installation(database: database, keys: keys, memory: FamilyMemory())
    }

    /// - Throws: As `find`, but for the key.
    package static func demand(in database: any SQLDatabase) async throws {
        let found = try await StoredSchema.version(in: database)
        guard found == Migrations.known else {
            throw StorageFault.olderSchema(found: found, known: Migrations.known)
        }
    }

    /// The port behind the one door.
    package var vault: any CaseVault {
        SealedVault(database: database, keys: keys, memory: memory, rounds: rounds)
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

    /// Lets the engine see how much was filled in.
    package func takeStock() async throws { try await database.takeStock() }

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
