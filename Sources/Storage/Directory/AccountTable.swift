import Domain

/// Who can sign in. The name is sealed under the municipality's key, and bound to the columns
/// that say what somebody may see.
enum AccountTable {
    static let columns: SQL = """
        a.id, a.content, a.municipality, a.role, a.service, a.family, a.person, a.language,
        a.ended_at
        """
    static let select: SQL = "SELECT \(columns) FROM account a"

    /// The accounts that a statement beginning with `select` finds.
    static func accounts(
        _ sql: SQL, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> [Account] {
        try connection.rows(sql) { try account($0, keys, connection) }
    }

    /// The coordinator, the family's own accounts, who it released something to, and who is
    /// responsible for an action.
    static func around(
        _ family: Family, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> [Account] {
        try accounts(
            """
            \(select) WHERE a.id IN (
                SELECT coordinator FROM family WHERE id = \(family.id)
                UNION SELECT id FROM account WHERE family = \(family.id)
                UNION SELECT receiver_account FROM release WHERE family = \(family.id)
                UNION SELECT account FROM action WHERE family = \(family.id))
            ORDER BY a.id
            """, keys, connection
        ).filter { $0.municipality == family.municipality }
    }

    /// Those who can be asked to help a family: 200 at most, so that no page grows with the town.
    static func volunteers(
        in municipality: MunicipalityID, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> [Account] {
        try accounts(
            """
            \(select) WHERE a.municipality = \(municipality) AND a.family IS NULL
                AND a.role = 'volunteer' ORDER BY a.id LIMIT 200
            """, keys, connection)
    }

    /// Does nothing if there is an account with this id already.
    static func insert(
        _ account: Account, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        let clear = clear(account, endedAt: nil)
        try connection.run(
            """
            INSERT INTO account
                (id, content, municipality, role, service, family, person, language, ended_at)
            VALUES (\(account.id), \(try content(account.name, account.id, clear, sealer)),
                \(clear))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    /// Writes the language somebody reads.
    static func save(
        _ account: Account, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        let clear = clear(account, endedAt: nil)
        try connection.run(
            """
            UPDATE account SET language = \(account.language),
                content = \(try content(account.name, account.id, clear, sealer))
            WHERE id = \(account.id) AND ended_at IS NULL
            """)
    }

    /// Ends an account and takes away its name.
    static func end(
        _ account: Account, at now: Instant, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        let clear = clear(account, endedAt: now)
        try connection.run(
            """
            UPDATE account SET ended_at = \(now),
                content = \(try content(Name(trusted: "-"), account.id, clear, sealer))
            WHERE id = \(account.id)
            """)
    }

    /// Reads `columns` from 0.
    /// - Throws: `StorageFault.unreadable` if one of them was altered.
    static func account(
        _ row: any SQLRow, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> Account {
        let id = row.text(0)
        let municipality: MunicipalityID = row.id(2)
        let sealer = try keys.keys(of: municipality, connection).sealer
        var place = SealedPlace("account", id)
        place.bind(row, 2..<9)
        var fields = FieldReader(try sealer.open(row.bytes(1), at: place))
        return Account(
            id: ID(trusted: id), municipality: municipality, role: try row.value(3),
            name: try fields.name(), service: row.optionalID(4), family: row.optionalID(5),
            person: row.optionalID(6), language: try row.value(7))
    }

    /// The columns in the clear, to which the name is bound.
    private static func clear(_ account: Account, endedAt: Instant?) -> SQL {
        """
        \(account.municipality), \(account.role), \(account.service), \(account.family),
        \(account.person), \(account.language), \(endedAt)
        """
    }

    private static func content(
        _ name: Name, _ id: AccountID, _ clear: SQL, _ sealer: Sealer
    ) throws -> [UInt8] {
        var fields = FieldWriter()
        fields.add(name)
        var place = SealedPlace("account", id.text)
        place.bind(clear.values)
        return try sealer.seal(fields.bytes, at: place)
    }
}
