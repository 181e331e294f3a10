import Domain

/// Answers that somebody must act on at once. When it was handled is a column: open ones are
/// counted.
enum AlertTable: CaseTable {
    static let name: StaticString = "safety_alert"
    static let columns: [StaticString] = ["mapping", "person", "handled_at"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.mapping, t.person, t.handled_at, t.family
        FROM safety_alert t
        """

    static func clear(_ item: SafetyAlert, _ keys: FamilyKeys) -> SQL {
        "\(item.mapping), \(item.person), \(item.handling?.at)"
    }

    static func write(_ item: SafetyAlert, to fields: inout FieldWriter) {
        fields.add(item.reason)
        fields.add(item.raisedAt)
        fields.add(item.handling?.by)
        fields.add(item.handling?.words)
    }

    static func read(_ row: inout OpenedRow<SafetyAlert>) throws -> SafetyAlert {
        SafetyAlert(
            id: row.id, person: row.columns.id(4), mapping: row.columns.id(3),
            reason: try row.fields.value(), raisedAt: try row.fields.instant(),
            handling: try handling(&row), edition: row.edition)
    }

    private static func handling(
        _ row: inout OpenedRow<SafetyAlert>
    ) throws -> SafetyAlert.Handling? {
        guard let at = try row.columns.optionalInstant(5) else { return nil }
        return SafetyAlert.Handling(
            by: try row.fields.id(), at: at, words: try row.fields.words())
    }
}
