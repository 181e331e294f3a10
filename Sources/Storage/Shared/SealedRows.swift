import Domain
import UseCases

/// The rows of one table that belong to one family, sealed under its key.
struct SealedRows<Table: CaseTable>: CaseRows {
    typealias Item = Table.Item

    let family: FamilyID
    let keys: FamilyKeys
    let connection: any SQLConnection
    /// What was opened of the family just now, if this may be taken from there.
    var remembered: RememberedFamily?
    /// The families that are looked at together with this one.
    var batch: FamilyBatch?

    /// In the order they were made: ids begin with the time.
    func all() throws -> [Item] {
        try remembered?.rows(of: Table.self, opening: opened) ?? opened()
    }

    private func opened() throws -> [Item] {
        try batch?.rows(of: Table.self, in: family)
            ?? items("\(Table.select) WHERE t.family = \(family) ORDER BY t.id")
    }

    /// Those for which a condition on `t` holds, in the order they were made.
    func all(where condition: SQL) throws -> [Item] {
        try items(
            "\(Table.select) WHERE t.family = \(family) AND \(condition) ORDER BY t.id")
    }

    func find(_ id: ID<Item>) throws -> Item? {
        try items("\(Table.select) WHERE t.family = \(family) AND t.id = \(id)").first
    }

    func insert(_ item: Item) throws -> Bool {
        let clear = Table.clear(item, keys).values
        let inserted = try connection.run(
            """
            INSERT INTO \(raw: Table.name)
                (family, id, \(names: ["edition", "content"] + Table.columns))
            VALUES (\(family), \(item.id),
                \(values: try stored(item, edition: item.edition, clear)))
            ON CONFLICT (family, id) DO NOTHING
            """)
        return try inserted == 1 && writeBeside(item)
    }

    /// All columns are written, because the sealed fields are bound to all of them.
    func update(_ item: Item) throws -> Bool {
        let clear = Table.clear(item, keys).values
        let changed = try connection.run(
            """
            UPDATE \(raw: Table.name)
            SET (\(names: ["edition", "content"] + Table.columns))
                = (\(values: try stored(item, edition: item.edition + 1, clear)))
            WHERE family = \(family) AND id = \(item.id) AND edition = \(item.edition)
            """)
        return try changed == 1 && writeBeside(item)
    }

    private func writeBeside(_ item: Item) throws -> Bool {
        for statement in Table.beside(item, in: family) { try connection.run(statement) }
        return true
    }

    private func items(_ sql: SQL) throws -> [Item] {
        var goals = ProvenGoals(keys: keys)
        return try connection.rows(sql) { try Table.open($0, keys, &goals) }
    }

    /// The edition, the sealed fields and the clear columns.
    private func stored(
        _ item: Item, edition: Int, _ clear: [SQLValue]
    ) throws -> [SQLValue] {
        var fields = FieldWriter()
        try Table.write(item, to: &fields)
        let place = Table.place(item.id.text, edition: edition, clear)
        return [.int(edition), .bytes(try keys.sealer.seal(fields.bytes, at: place))] + clear
    }
}

/// The goals whose columns were found to be as they were sealed. What an action or an evaluation
/// is about stands in its goal's row; so that row must open too, once for each goal.
struct ProvenGoals {
    let keys: FamilyKeys
    private var proven: Set<String> = []

    init(keys: FamilyKeys) { self.keys = keys }

    /// - Throws: `StorageFault.unreadable` if the goal was altered.
    mutating func prove(_ row: any SQLRow, from column: Int) throws {
        let id = row.text(column)
        guard proven.insert(id).inserted else { return }
        let place = GoalTable.place(id, row, from: column)
        _ = try keys.sealer.open(row.bytes(column + 2), at: place)
    }
}
