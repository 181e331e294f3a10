import Domain

/// What matters to the family.
enum MatterTable: CaseTable {
    static let name: StaticString = "matter"
    static let columns: [StaticString] = ["subject"]
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.subject, t.family FROM matter t"

    static func clear(_ item: Matter, _ keys: FamilyKeys) -> SQL {
        "\(item.subject.person)"
    }

    static func write(_ item: Matter, to fields: inout FieldWriter) {
        fields.add(item.words)
        fields.add(item.said)
        fields.add(item.takenBackOn)
    }

    static func read(_ row: inout OpenedRow<Matter>) throws -> Matter {
        Matter(
            id: row.id, subject: row.columns.subject(3), words: try row.fields.words(),
            said: try row.fields.said(), takenBackOn: try row.fields.optionalDay(),
            edition: row.edition)
    }
}
