import Domain

/// Members. The national number is sealed; beside it stands a keyed hash to find it by.
enum PersonTable: CaseTable {
    static let name: StaticString = "person"
    static let select: SQL = "SELECT t.id, t.edition, t.content FROM person t"

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

    static func insert(_ row: SealedRow<Person>) -> SQL {
        """
        INSERT INTO person (family, id, edition, content, number_hash)
        VALUES (\(row.family), \(row.id), \(row.item.edition), \(row.content), \(hash(row)))
        ON CONFLICT (family, id) DO NOTHING
        """
    }

    static func update(_ row: SealedRow<Person>) -> SQL {
        "UPDATE person SET content = \(row.content), number_hash = \(hash(row)),"
    }

    private static func hash(_ row: SealedRow<Person>) -> [UInt8]? {
        row.item.nationalNumber.map(row.keys.municipality.hash)
    }
}
