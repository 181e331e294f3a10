import Domain
import Foundation

/// Plans that were agreed. The plan and who said yes are sealed JSON: read seldom, and the only
/// things here that must still be readable by other programs in ten years.
enum PlanVersionTable: CaseTable {
    static let name: StaticString = "plan_version"
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.number FROM plan_version t"

    static func write(_ item: PlanVersion, to fields: inout FieldWriter) throws {
        fields.add(item.madeOn)
        fields.add(try json(item.plan))
        fields.add(try json(item.agreements))
    }

    static func read(_ row: inout OpenedRow<PlanVersion>) throws -> PlanVersion {
        PlanVersion(
            id: row.id, number: row.columns.int(3), madeOn: try row.fields.day(),
            plan: try value(try row.fields.text()), agreements: try value(try row.fields.text()),
            edition: row.edition)
    }

    static func insert(_ row: SealedRow<PlanVersion>) -> SQL {
        """
        INSERT INTO plan_version (family, id, edition, content, number)
        VALUES (\(row.family), \(row.id), \(row.item.edition), \(row.content),
            \(row.item.number))
        ON CONFLICT (family, id) DO NOTHING
        """
    }

    static func update(_ row: SealedRow<PlanVersion>) -> SQL {
        "UPDATE plan_version SET content = \(row.content),"
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func value<Value: Decodable>(_ text: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
