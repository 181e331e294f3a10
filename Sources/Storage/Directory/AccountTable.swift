import Domain

/// Who can sign in. The name, the rights and the edition are sealed under the municipality's key,
/// and bound to the columns that say what somebody may see.
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

    /// Some accounts of a municipality, one by one: `IS TRUE` keeps SQLite from going through all
    /// that the municipality has.
    static func these(_ ids: Set<AccountID>, in municipality: MunicipalityID) -> SQL {
        """
        \(select)
        WHERE a.id IN (\(list: ids.sorted())) AND (a.municipality = \(municipality)) IS TRUE
        """
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
                UNION SELECT id FROM account WHERE family = \(family.id) AND ended_at IS NULL
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
                AND a.role = 'volunteer' AND a.ended_at IS NULL ORDER BY a.id LIMIT 200
            """, keys, connection)
    }

    /// False if there is an account with this id already.
    @discardableResult
    static func insert(
        _ account: Account, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws -> Bool {
        let clear = clear(account, endedAt: nil)
        return try connection.run(
            """
            INSERT INTO account
                (id, content, municipality, role, service, family, person, language, ended_at)
            VALUES (\(account.id), \(try content(account, clear, sealer)), \(clear))
            ON CONFLICT (id) DO NOTHING
            """) == 1
    }

    /// Writes all of an account that can sign in, and its edition as it is handed in.
    static func save(
        _ account: Account, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        try write(account, endedAt: nil, sealer, connection)
    }

    /// Ends an account, keeps its name for the logs, and ends its sessions.
    static func end(
        _ account: Account, at now: Instant, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        try write(account, endedAt: now, sealer, connection)
        try connection.run("DELETE FROM session WHERE account = \(account.id)")
    }

    /// Ends an account and takes away its name.
    static func erase(
        _ account: Account, at now: Instant, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        var nameless = account
        nameless.name = Name(trusted: "-")
        try end(nameless, at: now, sealer, connection)
    }

    private static func write(
        _ account: Account, endedAt: Instant?, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        let clear = clear(account, endedAt: endedAt)
        try connection.run(
            """
            UPDATE account SET (content, municipality, role, service, family, person, language,
                    ended_at)
                = (\(try content(account, clear, sealer)), \(clear))
            WHERE id = \(account.id)
            """)
        try connection.announce(NewsCoding.text(account.id))
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
        let name = try fields.name()
        let rights = (try fields.optionalText() ?? "").split(separator: " ")
        return Account(
            id: ID(trusted: id), municipality: municipality, role: try row.value(3), name: name,
            service: row.optionalID(4), family: row.optionalID(5), person: row.optionalID(6),
            language: try row.value(7),
            rights: Set(rights.compactMap { Right(rawValue: String($0)) }),
            edition: try fields.optionalNumber() ?? 1)
    }

    /// The columns in the clear, to which the name is bound.
    private static func clear(_ account: Account, endedAt: Instant?) -> SQL {
        """
        \(account.municipality), \(account.role), \(account.service), \(account.family),
        \(account.person), \(account.language), \(endedAt)
        """
    }

    private static func content(
        _ account: Account, _ clear: SQL, _ sealer: Sealer
    ) throws -> [UInt8] {
        var fields = FieldWriter()
        fields.add(account.name)
        fields.add(account.rights.map(\.rawValue).sorted().joined(separator: " "))
        fields.add(account.edition)
        var place = SealedPlace("account", account.id.text)
        place.bind(clear.values)
        return try sealer.seal(fields.bytes, at: place)
    }
}
