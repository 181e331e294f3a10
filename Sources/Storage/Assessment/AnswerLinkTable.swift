import Domain

/// One-time links. The hash of the secret is a column, because one is found by it.
enum AnswerLinkTable: CaseTable {
    static let name: StaticString = "answer_link"
    static let block = 256
    static let columns: [StaticString] = [
        "mapping", "person", "secret_hash", "until_on", "ended_at",
    ]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.mapping, t.person, t.secret_hash, t.until_on,
            t.ended_at, t.family
        FROM answer_link t
        """

    static func clear(_ item: AnswerLink, _ keys: FamilyKeys) -> SQL {
        """
        \(item.mapping), \(item.person), \(keys.secret(of: item.id).hash), \(item.until),
        \(item.ended?.at)
        """
    }

    static func write(_ item: AnswerLink, to fields: inout FieldWriter) {
        fields.add(item.mapping)
        fields.add(item.person)
        fields.add(item.voice)
        fields.add(item.answerer)
        fields.add(item.service)
        fields.add(item.sentBy)
        fields.add(item.sentAt)
        fields.add(item.until)
        fields.add(item.ended?.why.rawValue)
        fields.add(item.ended?.at)
        fields.add(item.ended?.press)
    }

    static func read(_ row: inout OpenedRow<AnswerLink>) throws -> AnswerLink {
        AnswerLink(
            id: row.id, mapping: try row.fields.id(), person: try row.fields.id(),
            voice: try row.fields.value(), answerer: try row.fields.optionalID(),
            service: try row.fields.optionalID(), sentBy: try row.fields.id(),
            sentAt: try row.fields.instant(), until: try row.fields.day(),
            ended: try ending(&row.fields), edition: row.edition)
    }

    private static func ending(_ fields: inout FieldReader) throws -> AnswerLink.Ending? {
        let why: AnswerLink.Reason? = try fields.optionalValue()
        let at = try fields.optionalNumber().map(Instant.init(milliseconds:))
        let press = try fields.optionalText()
        guard let why, let at else { return nil }
        return AnswerLink.Ending(why, at: at, press: press)
    }
}
