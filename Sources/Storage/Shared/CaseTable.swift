import Domain

/// How one kind of thing lies in its table: its statements and the order of its sealed fields.
/// What no statement asks about is sealed; ids, states and days that one asks about are columns.
protocol CaseTable {
    associatedtype Item: CaseItem
    /// The table's name, to which the sealed fields are bound.
    static var name: StaticString { get }
    /// The statement up to WHERE. The table is called `t`; `id`, `edition` and `content` come
    /// first, columns of its own from 3.
    static var select: SQL { get }
    static func write(_ item: Item, to fields: inout FieldWriter) throws
    static func read(_ row: inout OpenedRow<Item>) throws -> Item
    static func insert(_ row: SealedRow<Item>) -> SQL
    /// The statement up to `edition`, ending in a comma.
    static func update(_ row: SealedRow<Item>) -> SQL
    /// What must be written beside the row, after it was inserted or updated.
    static func beside(_ row: SealedRow<Item>) -> [SQL]
    /// Takes in a further row of the same thing, where `select` joins several.
    static func take(_ row: any SQLRow, into item: inout Item)
}

extension CaseTable {
    static func beside(_ row: SealedRow<Item>) -> [SQL] { [] }
    static func take(_ row: any SQLRow, into item: inout Item) {}
}

/// A row on its way in: its sealed fields, and the item for its columns.
struct SealedRow<Item: CaseItem> {
    let family: FamilyID
    let item: Item
    let content: [UInt8]
    let keys: FamilyKeys

    var id: ID<Item> { item.id }
}

/// A row on its way out: its columns, and its fields opened.
struct OpenedRow<Item: CaseItem> {
    let id: ID<Item>
    let edition: Int
    let columns: any SQLRow
    var fields: FieldReader
}
