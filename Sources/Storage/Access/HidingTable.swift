import Domain

/// What is kept from whom.
enum HidingTable: CaseTable {
    static let name: StaticString = "hiding"
    static let block = 128
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.family FROM hiding t"

    static func write(_ item: Hiding, to fields: inout FieldWriter) {
        fields.add(item.from.map(\.text).sorted().joined(separator: " "))
        fields.add(item.said)
    }

    static func read(_ row: inout OpenedRow<Hiding>) throws -> Hiding {
        let persons = try row.fields.list().map { PersonID(trusted: $0) }
        return Hiding(
            row.id.text, from: Set(persons), said: try row.fields.said(), edition: row.edition)
    }
}
