import Domain

/// What the family was asked to share, and what those who decide said. The receiver is a column,
/// because what is open to a helper is found by it; the rest is sealed.
enum ConsentTable: CaseTable {
    static let name: StaticString = "consent"
    static let columns: [StaticString] = ["receiver_service", "receiver_account"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.receiver_service, t.receiver_account, t.family
        FROM consent t
        """

    static func clear(_ item: Consent, _ keys: FamilyKeys) -> SQL {
        "\(item.receiver.service), \(item.receiver.account)"
    }

    static func write(_ item: Consent, to fields: inout FieldWriter) {
        write(item.terms, to: &fields)
        fields.add(item.purpose)
        fields.add(item.asked)
        fields.add(item.from)
        fields.add(item.answers.count)
        for answer in item.answers { write(answer, to: &fields) }
        fields.add(item.calledOff?.by)
        if let calledOff = item.calledOff { fields.add(calledOff.at) }
    }

    static func read(_ row: inout OpenedRow<Consent>) throws -> Consent {
        let receiver = try Receiver(row.columns, from: 3)
        let terms = try terms(&row.fields)
        let purpose = try row.fields.words()
        let asked = try row.fields.said()
        let from = try row.fields.day()
        let answers = try (0..<row.fields.number()).map { _ in try answer(&row.fields) }
        let calledOff = try row.fields.optionalAuthor().map {
            Said(by: $0, at: try row.fields.instant())
        }
        return Consent(
            id: row.id, receiver: receiver, terms: terms, purpose: purpose, asked: asked,
            from: from, answers: answers, calledOff: calledOff, edition: row.edition)
    }

    private static func write(_ terms: ConsentTerms, to fields: inout FieldWriter) {
        fields.add(terms.persons.map(\.text).sorted().joined(separator: " "))
        fields.add(terms.wholeFamily ? 1 : 0)
        fields.add(terms.areas.sorted().map(\.rawValue).joined(separator: " "))
        fields.add(terms.until)
    }

    private static func terms(_ fields: inout FieldReader) throws -> ConsentTerms {
        ConsentTerms(
            persons: Set(try fields.list().map { PersonID(trusted: $0) }),
            wholeFamily: try fields.number() == 1,
            areas: Set(try fields.list().compactMap { LifeArea(rawValue: $0) }),
            until: try fields.day())
    }

    private static func write(_ answer: ConsentAnswer, to fields: inout FieldWriter) {
        fields.add(answer.holder)
        switch answer.decision {
        case .gives(let terms):
            fields.add("gives")
            write(terms, to: &fields)
        case .declines: fields.add("declines")
        case .withdraws: fields.add("withdraws")
        }
        fields.add(answer.said)
        fields.add(answer.sheet)
    }

    private static func answer(_ fields: inout FieldReader) throws -> ConsentAnswer {
        ConsentAnswer(
            holder: try fields.id(), decision: try decision(&fields), said: try fields.said(),
            sheet: try fields.optionalID())
    }

    private static func decision(
        _ fields: inout FieldReader
    ) throws -> ConsentAnswer.Decision {
        switch try fields.text() {
        case "gives": .gives(try terms(&fields))
        case "declines": .declines
        case "withdraws": .withdraws
        default: throw StorageFault.unreadable
        }
    }
}

extension FieldReader {
    /// Words with spaces between; none if the field is empty.
    mutating func list() throws -> [String] {
        try (optionalText() ?? "").split(separator: " ").map(String.init)
    }
}

extension Receiver {
    /// Reads a service or an account from two columns, of which one is empty.
    init(_ columns: any SQLRow, from first: Int) throws {
        if let service: ServiceID = columns.optionalID(first) {
            self = .service(service)
        } else if let account: AccountID = columns.optionalID(first + 1) {
            self = .account(account)
        } else {
            throw StorageFault.unreadable
        }
    }
}
