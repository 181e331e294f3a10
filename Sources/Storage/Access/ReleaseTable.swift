import Domain

/// What the family released to whom. Receiver and days are columns, because a helper's families
/// are found by them; who and which areas it is about, and why, are sealed.
enum ReleaseTable: CaseTable {
    static let name: StaticString = "release"
    static let columns: [StaticString] = [
        "receiver_service", "receiver_account", "from_on", "until_on", "taken_back_at",
    ]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.receiver_service, t.receiver_account, t.from_on,
            t.until_on, t.taken_back_at, t.family
        FROM release t
        """

    static func clear(_ item: Release, _ keys: FamilyKeys) -> SQL {
        """
        \(item.receiver.service), \(item.receiver.account), \(item.from), \(item.until),
        \(item.takenBackAt)
        """
    }

    static func write(_ item: Release, to fields: inout FieldWriter) {
        switch item.persons {
        case .all: fields.add(nil as String?)
        case .only(let some): fields.add(some.map(\.text).sorted().joined(separator: " "))
        }
        fields.add(item.areas.sorted().map(\.rawValue).joined(separator: " "))
        fields.add(item.purpose)
        fields.add(item.takenBackBy)
    }

    static func read(_ row: inout OpenedRow<Release>) throws -> Release {
        Release(
            id: row.id, receiver: try Receiver(row.columns, from: 3),
            persons: try persons(&row.fields),
            areas: try areas(&row.fields), purpose: try row.fields.words(),
            from: try row.columns.day(5), until: try row.columns.day(6),
            takenBack: try takenBack(&row), edition: row.edition)
    }

    private static func takenBack(_ row: inout OpenedRow<Release>) throws -> Said? {
        let author = try row.fields.optionalAuthor()
        let at = try row.columns.optionalInstant(7)
        return at.flatMap { at in author.map { Said(by: $0, at: at) } }
    }

    private static func persons(_ fields: inout FieldReader) throws -> Reach<PersonID> {
        guard let text = try fields.optionalText() else { return .all }
        return .only(Set(text.split(separator: " ").map { PersonID(trusted: String($0)) }))
    }

    private static func areas(_ fields: inout FieldReader) throws -> Set<LifeArea> {
        Set(try fields.text().split(separator: " ").compactMap { LifeArea(rawValue: String($0)) })
    }
}

extension Receiver {
    var service: ServiceID? { if case .service(let id) = self { id } else { nil } }
}
