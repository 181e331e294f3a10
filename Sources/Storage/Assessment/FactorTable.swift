import Domain

/// The inventory of what weighs on a family and what carries it; all of it sealed.
enum FactorTable: CaseTable {
    static let name: StaticString = "factor"
    static let block = 256
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.family FROM factor t"

    static func write(_ item: Factor, to fields: inout FieldWriter) {
        switch item.subject {
        case .family: fields.add(nil as String?)
        case .person(let id): fields.add(id.text)
        case .members(let some): fields.add(some.map(\.text).sorted().joined(separator: " "))
        }
        fields.add(item.lifeArea)
        fields.add(item.leaning)
        fields.add(item.code?.code)
        fields.add(item.code?.typology)
        fields.add(item.words)
        fields.add(item.noted)
        fields.add(item.endedOn)
    }

    static func read(_ row: inout OpenedRow<Factor>) throws -> Factor {
        let persons = try row.fields.list().map { PersonID(trusted: $0) }
        return Factor(
            id: row.id, subject: subject(persons), lifeArea: try row.fields.value(),
            leaning: try row.fields.value(), code: try row.fields.factorCode(),
            words: try row.fields.optionalWords(), noted: try row.fields.said(),
            endedOn: try row.fields.optionalDay(), edition: row.edition)
    }

    private static func subject(_ persons: [PersonID]) -> Subject {
        switch persons.count {
        case 0: .family
        case 1: .person(persons[0])
        default: .members(Set(persons))
        }
    }
}

extension FieldReader {
    /// A code of a typology with its number; nil where none was chosen, or there was none yet.
    mutating func factorCode() throws -> FactorCode? {
        let code = try optionalText()
        let typology = try optionalNumber()
        guard let code, let typology else { return nil }
        return FactorCode(code, typology: typology)
    }
}
