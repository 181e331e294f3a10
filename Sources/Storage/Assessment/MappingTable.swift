import Domain

/// Rounds of systematic mapping.
enum MappingTable: CaseTable {
    static let name: StaticString = "mapping"
    static let select: SQL = "SELECT t.id, t.edition, t.content FROM mapping t"

    static func write(_ item: Mapping, to fields: inout FieldWriter) {
        fields.add(item.startedOn)
        fields.add(item.startedBy)
    }

    static func read(_ row: inout OpenedRow<Mapping>) throws -> Mapping {
        Mapping(
            id: row.id, startedOn: try row.fields.day(), startedBy: try row.fields.id(),
            edition: row.edition)
    }
}
