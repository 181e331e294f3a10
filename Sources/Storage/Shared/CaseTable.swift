import Domain

/// How one kind of thing lies in its table: its columns and the order of its sealed fields.
/// What no statement asks about is sealed; ids, states and days that one asks about are columns,
/// and the sealed fields are bound to them.
protocol CaseTable {
    associatedtype Item: CaseItem
    /// The table's name, to which the sealed fields are bound.
    static var name: StaticString { get }
    /// The columns in the clear beside family, id, edition and content.
    static var columns: [StaticString] { get }
    /// The values of `columns`, one after the other.
    static func clear(_ item: Item, _ keys: FamilyKeys) -> SQL
    /// The statement up to WHERE. The table is called `t`; `id`, `edition` and `content` come
    /// first, `columns` from 3, then what is joined, and the family last.
    static var select: SQL { get }
    /// From which column on `select` has the goal that the thing hangs on, as `GoalTable` reads
    /// it; nil if it has none.
    static var goalColumn: Int? { get }
    /// The number of bytes that the sealed fields are filled up to a multiple of.
    static var block: Int { get }
    static func write(_ item: Item, to fields: inout FieldWriter) throws
    static func read(_ row: inout OpenedRow<Item>) throws -> Item
    /// What must be written beside the row, after it was inserted or updated.
    static func beside(_ item: Item, in family: FamilyID) -> [SQL]
}

extension CaseTable {
    static var columns: [StaticString] { [] }
    static var goalColumn: Int? { nil }
    /// Where `select` has the family.
    static var familyColumn: Int {
        goalColumn.map { $0 + 3 + GoalTable.columns.count } ?? 3 + columns.count
    }
    static var block: Int { SealedPlace.block }
    static func clear(_ item: Item, _ keys: FamilyKeys) -> SQL { "" }
    static func beside(_ item: Item, in family: FamilyID) -> [SQL] { [] }

    /// Where a row's content stands: bound to all that stands in the clear beside it.
    static func place(_ id: String, edition: Int, _ clear: [SQLValue]) -> SealedPlace {
        var place = SealedPlace(name, id, block: block)
        place.bind([.int(edition)])
        place.bind(clear)
        return place
    }

    /// The same place, for a row that has `id`, `edition`, `content` and its columns from a
    /// column on.
    static func place(_ id: String, _ row: any SQLRow, from first: Int = 0) -> SealedPlace {
        var place = SealedPlace(name, id, block: block)
        place.bind(row, first + 1..<first + 2)
        place.bind(row, first + 3..<first + 3 + columns.count)
        return place
    }
}

extension CaseTable {
    /// The thing in a row of `select`.
    /// - Throws: `StorageFault.unreadable` if the row was altered, or the goal it hangs on.
    static func open(
        _ row: any SQLRow, _ keys: FamilyKeys, _ goals: inout ProvenGoals
    ) throws -> Item {
        let id = row.text(0)
        let plain = try keys.sealer.open(row.bytes(2), at: place(id, row))
        if let column = goalColumn { try goals.prove(row, from: column) }
        var opened = OpenedRow<Item>(
            id: ID(trusted: id), edition: row.int(1), columns: row, fields: FieldReader(plain))
        return try read(&opened)
    }
}

/// A row on its way out: its columns, and its fields opened.
struct OpenedRow<Item: CaseItem> {
    let id: ID<Item>
    let edition: Int
    let columns: any SQLRow
    var fields: FieldReader
}
