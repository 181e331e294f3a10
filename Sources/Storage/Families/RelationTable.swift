import Domain

/// Who is what to whom. The members are columns, so that the schema holds them together.
enum RelationTable: CaseTable {
    static let name: StaticString = "relation"
    static let columns: [StaticString] = ["from_person", "to_person"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.from_person, t.to_person, t.family FROM relation t
        """

    static func clear(_ item: Relation, _ keys: FamilyKeys) -> SQL {
        "\(item.from), \(item.to)"
    }

    static func write(_ item: Relation, to fields: inout FieldWriter) { fields.add(item.nature) }

    static func read(_ row: inout OpenedRow<Relation>) throws -> Relation {
        Relation(
            id: row.id, from: row.columns.id(3), to: row.columns.id(4),
            nature: try row.fields.value(), edition: row.edition)
    }
}
