import Domain

/// Members. The national number is sealed; beside it stands a keyed hash to find it by.
enum PersonTable: CaseTable {
    static let name: StaticString = "person"
    static let columns: [StaticString] = ["number_hash"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.number_hash, t.family FROM person t
        """

    static func clear(_ item: Person, _ keys: FamilyKeys) -> SQL {
        "\(item.nationalNumber.map(keys.municipality.hash))"
    }

    static func write(_ item: Person, to fields: inout FieldWriter) {
        fields.add(item.name)
        fields.add(item.born)
        fields.add(item.gender)
        fields.add(item.nationalNumber?.digits)
    }

    static func read(_ row: inout OpenedRow<Person>) throws -> Person {
        Person(
            id: row.id, name: try row.fields.name(), born: try row.fields.day(),
            gender: try row.fields.value(),
            nationalNumber: try row.fields.optionalText().flatMap(NationalNumber.init),
            edition: row.edition)
    }
}
