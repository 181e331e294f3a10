import Domain

/// Files opened in acute need. Who, and whether it was reviewed, are columns: open reviews are
/// found by them.
enum EmergencyTable: CaseTable {
    static let name: StaticString = "emergency"
    static let columns: [StaticString] = ["account", "is_reviewed"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.account, t.is_reviewed, t.family FROM emergency t
        """

    static func clear(_ item: Emergency, _ keys: FamilyKeys) -> SQL {
        "\(item.account), \(item.review == nil ? 0 : 1)"
    }

    static func write(_ item: Emergency, to fields: inout FieldWriter) {
        fields.add(item.reason)
        fields.add(item.from)
        fields.add(item.toldLater)
        guard let review = item.review else { return fields.addNothing() }
        fields.add(review.words)
        fields.add(review.said)
        fields.add(review.wasNeeded ? 1 : 0)
    }

    static func read(_ row: inout OpenedRow<Emergency>) throws -> Emergency {
        let reason = try row.fields.words()
        let from = try row.fields.instant()
        let toldLater = try row.fields.optionalWords()
        return Emergency(
            id: row.id, account: row.columns.id(3), reason: reason, from: from,
            toldLater: toldLater, review: try review(&row.fields), edition: row.edition)
    }

    private static func review(_ fields: inout FieldReader) throws -> Emergency.Review? {
        try fields.optionalWords().map { words in
            let said = try fields.said()
            return Emergency.Review(said: said, wasNeeded: try fields.number() == 1, words: words)
        }
    }
}
