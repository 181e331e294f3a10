import Domain

/// What members ask. To whom, and whether it was answered, are columns: open ones are found by
/// them.
enum RequestTable: CaseTable {
    static let name: StaticString = "request"
    static let columns: [StaticString] = ["asker", "addressee", "is_answered"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.asker, t.addressee, t.is_answered, t.family
        FROM request t
        """

    static func clear(_ item: Request, _ keys: FamilyKeys) -> SQL {
        "\(item.asker), \(item.to), \(item.answer == nil ? 0 : 1)"
    }

    static func write(_ item: Request, to fields: inout FieldWriter) {
        switch item.sort {
        case .log(let account, let day):
            fields.add("log")
            fields.add(account)
            fields.add(day)
        case .correction: fields.add("correction")
        case .erasure: fields.add("erasure")
        }
        fields.add(item.words)
        fields.add(item.at)
        guard let answer = item.answer else { return fields.addNothing() }
        fields.add(answer.words)
        fields.add(answer.said)
        fields.add(answer.isDone ? 1 : 0)
    }

    static func read(_ row: inout OpenedRow<Request>) throws -> Request {
        let sort = try sort(&row.fields)
        let words = try row.fields.words()
        let at = try row.fields.instant()
        return Request(
            id: row.id, asker: row.columns.id(3), sort: sort, to: try row.columns.value(4),
            words: words, at: at, answer: try answer(&row.fields), edition: row.edition)
    }

    private static func sort(_ fields: inout FieldReader) throws -> Request.Sort {
        switch try fields.text() {
        case "log": .log(try fields.id(), try fields.day())
        case "correction": .correction
        case "erasure": .erasure
        default: throw StorageFault.unreadable
        }
    }

    private static func answer(_ fields: inout FieldReader) throws -> Request.Answer? {
        try fields.optionalWords().map { words in
            let said = try fields.said()
            return Request.Answer(said: said, words: words, isDone: try fields.number() == 1)
        }
    }
}
