import Domain
import UseCases

/// The rows of one table that belong to one family, sealed under its key.
struct SealedRows<Table: CaseTable>: CaseRows {
    typealias Item = Table.Item

    let family: FamilyID
    let keys: FamilyKeys
    let connection: any SQLConnection

    /// In the order they were made: ids begin with the time.
    func all() throws -> [Item] {
        try items("\(Table.select) WHERE t.family = \(family) ORDER BY t.id")
    }

    func find(_ id: ID<Item>) throws -> Item? {
        try items("\(Table.select) WHERE t.family = \(family) AND t.id = \(id)").first
    }

    func insert(_ item: Item) throws -> Bool {
        let row = try sealed(item)
        guard try connection.run(Table.insert(row)) == 1 else { return false }
        for statement in Table.beside(row) { try connection.run(statement) }
        return true
    }

    func update(_ item: Item) throws -> Bool {
        let row = try sealed(item)
        let changed = try connection.run(
            """
            \(Table.update(row)) edition = edition + 1
            WHERE family = \(family) AND id = \(item.id) AND edition = \(item.edition)
            """)
        guard changed == 1 else { return false }
        for statement in Table.beside(row) { try connection.run(statement) }
        return true
    }

    private func items(_ sql: SQL) throws -> [Item] {
        var items: [Item] = []
        var last: String?
        try connection.each(sql) { row in
            let id = row.text(0)
            if id == last { return Table.take(row, into: &items[items.count - 1]) }
            items.append(try opened(row, id))
            last = id
        }
        return items
    }

    private func opened(_ row: any SQLRow, _ id: String) throws -> Item {
        let plain = try keys.sealer.open(row.bytes(2), at: SealedPlace(Table.name, id))
        var opened = OpenedRow<Item>(
            id: ID(trusted: id), edition: row.int(1), columns: row, fields: FieldReader(plain))
        return try Table.read(&opened)
    }

    private func sealed(_ item: Item) throws -> SealedRow<Item> {
        var fields = FieldWriter()
        try Table.write(item, to: &fields)
        let place = SealedPlace(Table.name, item.id.text)
        let content = try keys.sealer.seal(fields.bytes, at: place)
        return SealedRow(family: family, item: item, content: content, keys: keys)
    }
}
