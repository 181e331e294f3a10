import Domain

/// Who is what to whom. The members are columns, so that the schema holds them together.
enum RelationTable: CaseTable {
    static let name: StaticString = "relation"
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.from_person, t.to_person FROM relation t
        """

    static func write(_ item: Relation, to fields: inout FieldWriter) { fields.add(item.nature) }

    static func read(_ row: inout OpenedRow<Relation>) throws -> Relation {
        Relation(
            id: row.id, from: row.columns.id(3), to: row.columns.id(4),
            nature: try row.fields.value(), edition: row.edition)
    }

    static func insert(_ row: SealedRow<Relation>) -> SQL {
        """
        INSERT INTO relation (family, id, edition, content, from_person, to_person)
        VALUES (\(row.family), \(row.id), \(row.item.edition), \(row.content),
            \(row.item.from), \(row.item.to))
        ON CONFLICT (family, id) DO NOTHING
        """
    }

    static func update(_ row: SealedRow<Relation>) -> SQL {
        "UPDATE relation SET content = \(row.content),"
    }
}
