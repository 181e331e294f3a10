import Domain

/// The places where members live.
enum HomeTable: CaseTable {
    static let name: StaticString = "home"
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.family FROM home t"

    static func write(_ item: Home, to fields: inout FieldWriter) { fields.add(item.name) }

    static func read(_ row: inout OpenedRow<Home>) throws -> Home {
        Home(id: row.id, name: try row.fields.name(), edition: row.edition)
    }
}
