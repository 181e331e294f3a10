import Domain
import UseCases

/// People who work in a municipality: accounts that belong to no family.
struct StaffTable {
    private static let select: SQL = """
        SELECT \(AccountTable.columns),
            EXISTS (SELECT 1 FROM identity i WHERE i.account = a.id)
        FROM account a
        """

    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    func all(endedSince moment: Instant?) throws -> [StaffMember] {
        try members(
            """
            \(StaffTable.select)
            WHERE a.municipality = \(municipality) AND a.family IS NULL
                AND (a.ended_at IS NULL OR a.ended_at > \(moment)) ORDER BY a.id
            """)
    }

    func find(_ id: AccountID) throws -> StaffMember? {
        try members(
            """
            \(StaffTable.select)
            WHERE a.id = \(id) AND a.municipality = \(municipality) AND a.family IS NULL
            """
        ).first
    }

    /// Its sessions end, because each belongs to one edition of the account.
    func save(_ account: Account) throws -> Bool {
        guard let found = try find(account.id), !found.isEnded,
            found.account.edition == account.edition
        else { return false }
        var next = account
        next.edition += 1
        try AccountTable.save(next, sealer(), connection)
        try connection.run("DELETE FROM session WHERE account = \(account.id)")
        return true
    }

    func end(_ account: Account, at now: Instant) throws {
        try AccountTable.end(account, at: now, sealer(), connection)
    }

    /// Under a new edition: who was signed in before signs in again.
    func takeUp(_ account: Account) throws {
        var next = account
        next.edition += 1
        try AccountTable.save(next, sealer(), connection)
    }

    /// Also closed families count: nobody else could open them.
    func coordinates(_ account: AccountID) throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM family f JOIN family_key k ON k.family = f.id
            WHERE f.coordinator = \(account) AND f.municipality = \(municipality) LIMIT 1
            """
        ) { _ in true } ?? false
    }

    private func members(_ sql: SQL) throws -> [StaffMember] {
        try connection.rows(sql) { row in
            StaffMember(
                account: try AccountTable.account(row, keys, connection),
                endedAt: try row.optionalInstant(8), hasIdentity: row.bool(9))
        }
    }

    private func sealer() throws -> Sealer { try keys.keys(of: municipality, connection).sealer }
}
