import Domain

/// What matters to the family.
enum MatterTable: CaseTable {
    static let name: StaticString = "matter"
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.subject FROM matter t"

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

    static func insert(_ row: SealedRow<Matter>) -> SQL {
        """
        INSERT INTO matter (family, id, edition, content, subject)
        VALUES (\(row.family), \(row.id), \(row.item.edition), \(row.content),
            \(row.item.subject.person))
        ON CONFLICT (family, id) DO NOTHING
        """
    }

    static func update(_ row: SealedRow<Matter>) -> SQL {
        "UPDATE matter SET content = \(row.content),"
    }
}
