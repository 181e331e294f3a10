import Domain
import UseCases

/// Destroys what opens a family's file. Its rows stay where they are and can no more be read.
/// Older copies of the database still have the key: so it is noted in a list which families were
/// erased, and after such a copy is restored the list is applied to it.
package struct Erasure: Sendable {
    let database: any SQLDatabase
    let keys: KeyChain
    let memory: FamilyMemory

    /// Erases at once, for who has the installation's key in hand. May be done again, if clearing
    /// the engine's log files failed.
    package func erase(_ family: FamilyID, at now: Instant) async throws {
        let keys = keys
        try await database.write { connection in
            connection.wall = .whole
            try Erasing(keys, connection).erase(family, at: now)
        }
        memory.forgetForEver([family])
        try await database.checkpoint()
    }

    /// The list of all erased families, as text that only this installation can have written.
    package func list() async throws -> String {
        let keys = keys
        return try await database.read { connection in
            connection.wall = .whole
            return try ErasureTable(keys, connection).list()
        }
    }

    /// The list of an installation whose schema is left as it is: beside a backup.
    package static func list(
        of database: any SQLDatabase, under key: InstallationKey
    ) async throws -> String {
        try await Erasure(
            database: database, keys: KeyChain(key), memory: FamilyMemory()
        ).list()
    }

    /// Erases again what a list names, after an older copy of the database was restored.
    /// - Returns: How many families were not erased here yet.
    /// - Throws: `StorageFault.forgedErasures` for a list that is not whole or of another
    ///   installation; then nothing was erased.
    package func apply(_ list: String, at now: Instant) async throws -> Int {
        let keys = keys
        let count = try await database.write { connection in
            connection.wall = .whole
            let erasing = Erasing(keys, connection)
            return try ErasureTable(keys, connection).read(list).reduce(0) { count, entry in
                count + (try erasing.again(entry, at: now) ? 1 : 0)
            }
        }
        memory.forgetAll()
        try await database.checkpoint()
        return count
    }
}

/// Erasing inside a transaction.
struct Erasing {
    private let keys: KeyChain
    private let connection: any SQLConnection

    init(_ keys: KeyChain, _ connection: any SQLConnection) {
        self.keys = keys
        self.connection = connection
    }

    /// Deletes the family's key, the hashes its members are found by and what they are counted by,
    /// ends its members'
    /// accounts and takes away their names, and notes it in the list. The log stays.
    /// - Returns: Whether there was a key.
    @discardableResult
    func erase(
        _ family: FamilyID, at now: Instant, because reason: Words? = nil
    ) throws -> Bool {
        let sql: SQL = "SELECT municipality FROM family WHERE id = \(family)"
        guard let municipality: MunicipalityID = try connection.first(sql, { $0.id(0) }) else {
            return false
        }
        let entry = ErasureEntry(family: family, municipality: municipality, at: now)
        try ErasureTable(keys, connection).note(entry, because: reason)
        return try destroy(family, at: now)
    }

    /// Erases what an entry of a list names, and notes in both chains that the program did.
    func again(_ entry: ErasureEntry, at now: Instant) throws -> Bool {
        try ErasureTable(keys, connection).note(entry, because: nil)
        guard try destroy(entry.family, at: now) else { return false }
        try log(entry.family, entry.municipality, at: now)
        return true
    }

    /// That the program erased, in the family's chain and the municipality's.
    func log(_ family: FamilyID, _ municipality: MunicipalityID, at now: Instant) throws {
        let line = AuditEntry(
            at: now, account: .program, role: .administrator, act: Act.eraseFamily.rawValue,
            isChange: true, outcome: .allowed)
        let log = AuditLog(keys, connection)
        try log.append([line], against: family)
        try log.append([line], in: municipality)
    }

    private func destroy(_ family: FamilyID, at now: Instant) throws -> Bool {
        let deleted = try connection.run("DELETE FROM family_key WHERE family = \(family)")
        try connection.run("UPDATE person SET number_hash = NULL WHERE family = \(family)")
        try connection.run("DELETE FROM counted_member WHERE family = \(family)")
        let sql: SQL = "\(AccountTable.select) WHERE a.family = \(family)"
        for account in try AccountTable.accounts(sql, keys, connection) {
            let sealer = try keys.keys(of: account.municipality, connection).sealer
            try AccountTable.erase(account, at: now, sealer, connection)
        }
        for text in try NewsCoding(keys).texts(FamilyNews(family: family, by: nil, touched: [])) {
            try connection.announce(text)
        }
        return deleted > 0
    }
}
