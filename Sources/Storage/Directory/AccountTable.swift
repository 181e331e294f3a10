import Domain

/// Who can sign in. The name is sealed under the municipality's key.
enum AccountTable {
    static let select: SQL = """
        SELECT a.id, a.municipality, a.role, a.service, a.family, a.person, a.language, a.content
        FROM account a
        """

    /// The accounts that a statement beginning with `select` finds.
    static func accounts(
        _ sql: SQL, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> [Account] {
        var previous: (id: MunicipalityID, keys: MunicipalityKeys)?
        return try connection.rows(sql) { row in
            let municipality: MunicipalityID = row.id(1)
            let own =
                try previous.flatMap { $0.id == municipality ? $0.keys : nil }
                ?? keys.keys(of: municipality, connection)
            previous = (municipality, own)
            return try account(row, municipality, own.sealer)
        }
    }

    /// The coordinator, the family's own accounts, who it released something to, and who is
    /// responsible for an action.
    static func around(
        _ family: Family, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> [Account] {
        try accounts(
            """
            \(select) WHERE a.municipality = \(family.municipality) AND a.id IN (
                SELECT coordinator FROM family WHERE id = \(family.id)
                UNION SELECT id FROM account WHERE family = \(family.id)
                UNION SELECT receiver_account FROM release WHERE family = \(family.id)
                UNION SELECT account FROM action WHERE family = \(family.id)
                UNION SELECT id FROM account
                    WHERE municipality = \(family.municipality) AND family IS NULL
                        AND role = 'volunteer')
            ORDER BY a.id
            """, keys, connection)
    }

    /// Does nothing if there is an account with this id already.
    static func insert(
        _ account: Account, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        try connection.run(
            """
            INSERT INTO account
                (id, municipality, role, service, family, person, language, content)
            VALUES (\(account.id), \(account.municipality), \(account.role), \(account.service),
                \(account.family), \(account.person), \(account.language),
                \(try content(account.name, of: account.id, sealer)))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    static func content(_ name: Name, of id: AccountID, _ sealer: Sealer) throws -> [UInt8] {
        var fields = FieldWriter()
        fields.add(name)
        return try sealer.seal(fields.bytes, at: SealedPlace("account", id.text))
    }

    private static func account(
        _ row: any SQLRow, _ municipality: MunicipalityID, _ sealer: Sealer
    ) throws -> Account {
        let id = row.text(0)
        let place = SealedPlace("account", id)
        var fields = FieldReader(try sealer.open(row.bytes(7), at: place))
        return Account(
            id: ID(trusted: id), municipality: municipality, role: try row.value(2),
            name: try fields.name(), service: row.optionalID(3), family: row.optionalID(4),
            person: row.optionalID(5), language: try row.value(6))
    }
}
