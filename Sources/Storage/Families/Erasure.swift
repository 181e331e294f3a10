import Domain
import UseCases

/// Destroys what opens a family's file. Its rows stay where they are and can no more be read.
package struct Erasure: Sendable {
    let database: any SQLDatabase
    let keys: KeyChain

    /// Deletes the family's key and the hashes its members are found by, and ends its members'
    /// accounts and takes away their names. The log of who looked stays. May be done again, if
    /// clearing the engine's log files failed. Older copies of the database keep their key.
    package func erase(_ family: FamilyID, at now: Instant) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM family_key WHERE family = \(family)")
            try connection.run("UPDATE person SET number_hash = NULL WHERE family = \(family)")
            try endAccounts(of: family, at: now, connection)
        }
        try await database.checkpoint()
    }

    private func endAccounts(
        of family: FamilyID, at now: Instant, _ connection: any SQLConnection
    ) throws {
        let sql: SQL = "\(AccountTable.select) WHERE a.family = \(family)"
        for account in try AccountTable.accounts(sql, keys, connection) {
            let sealer = try keys.keys(of: account.municipality, connection).sealer
            try AccountTable.erase(account, at: now, sealer, connection)
        }
    }
}
