import Domain

/// Scanned sheets, sealed like all else; filled up to whole kilobytes.
enum SheetTable: CaseTable {
    static let name: StaticString = "sheet"
    static let columns: [StaticString] = ["consent"]
    static let block = 16_384
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.consent, t.family FROM sheet t"

    static func clear(_ item: Sheet, _ keys: FamilyKeys) -> SQL { "\(item.consent)" }

    static func write(_ item: Sheet, to fields: inout FieldWriter) {
        switch item.subject {
        case .family: fields.add(nil as String?)
        case .person(let id): fields.add(id.text)
        case .members(let some): fields.add(some.map(\.text).sorted().joined(separator: " "))
        }
        fields.add(item.sort)
        fields.add(item.said)
        fields.add(item.bytes)
    }

    static func read(_ row: inout OpenedRow<Sheet>) throws -> Sheet {
        let persons = try row.fields.list().map { PersonID(trusted: $0) }
        let sort: Sheet.Sort = try row.fields.value()
        let said = try row.fields.said()
        return Sheet(
            id: row.id, consent: row.columns.id(3),
            subject: persons.isEmpty ? .family : .members(Set(persons)), sort: sort,
            bytes: try row.fields.rawBytes(), said: said, edition: row.edition)
    }
}
