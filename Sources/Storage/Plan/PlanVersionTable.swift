import Domain
import Foundation

/// Plans that were agreed. The plan and who said yes are sealed JSON: read seldom, and the only
/// things here that must still be readable by other programs in ten years.
enum PlanVersionTable: CaseTable {
    static let name: StaticString = "plan_version"
    static let columns: [StaticString] = ["number"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.number, t.family FROM plan_version t
        """

    static func clear(_ item: PlanVersion, _ keys: FamilyKeys) -> SQL {
        "\(item.number)"
    }

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

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func value<Value: Decodable>(_ text: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
