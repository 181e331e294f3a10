import Domain

/// Who lived where, and when. The days are sealed: nothing counts them.
enum ResidenceTable: CaseTable {
    static let name: StaticString = "residence"
    static let columns: [StaticString] = ["person", "home"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.person, t.home, t.family FROM residence t
        """

    static func clear(_ item: Residence, _ keys: FamilyKeys) -> SQL {
        "\(item.person), \(item.home)"
    }

    static func write(_ item: Residence, to fields: inout FieldWriter) {
        fields.add(item.from)
        fields.add(item.until)
        fields.add(item.share)
    }

    static func read(_ row: inout OpenedRow<Residence>) throws -> Residence {
        Residence(
            id: row.id, person: row.columns.id(3), home: row.columns.id(4),
            from: try row.fields.day(), until: try row.fields.optionalDay(),
            share: try row.fields.value(), edition: row.edition)
    }
}
