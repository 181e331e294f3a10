import Domain

/// Needs. Area and state are columns: leaders see how many open needs have no help.
enum NeedTable: CaseTable {
    static let name: StaticString = "need"
    static let columns: [StaticString] = ["subject", "life_area", "status", "status_on"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.subject, t.life_area, t.status, t.status_on, t.family
        FROM need t
        """

    static func clear(_ item: Need, _ keys: FamilyKeys) -> SQL {
        "\(item.subject.person), \(item.lifeArea), \(item.status.name), \(item.status.day)"
    }

    static func write(_ item: Need, to fields: inout FieldWriter) {
        fields.add(item.words)
        fields.add(item.weight)
        switch item.source {
        case .written: fields.add(nil as String?)
        case .mapping(let id): fields.add(id)
        }
        fields.add(item.said)
    }

    static func read(_ row: inout OpenedRow<Need>) throws -> Need {
        Need(
            id: row.id, subject: row.columns.subject(3), lifeArea: try row.columns.value(4),
            words: try row.fields.words(), weight: try row.fields.value(),
            source: try row.fields.optionalID().map(NeedSource.mapping) ?? .written,
            status: try status(row.columns), said: try row.fields.said(), edition: row.edition)
    }

    private static func status(_ columns: any SQLRow) throws -> NeedStatus {
        switch columns.text(5) {
        case "open": .open
        case "met": .met(on: try columns.day(6))
        case "taken_back": .takenBack(on: try columns.day(6))
        default: throw StorageFault.unreadable
        }
    }
}

extension NeedStatus {
    fileprivate var name: String {
        switch self {
        case .open: "open"
        case .met: "met"
        case .takenBack: "taken_back"
        }
    }

    fileprivate var day: Day? {
        switch self {
        case .open: nil
        case .met(let day), .takenBack(let day): day
        }
    }
}
