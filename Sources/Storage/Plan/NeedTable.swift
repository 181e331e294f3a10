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
        case .finding(let finding): fields.add(finding.mapping)
        }
        fields.add(item.said)
        if let finding = item.source.finding { fields.add(finding) }
    }

    static func read(_ row: inout OpenedRow<Need>) throws -> Need {
        let words = try row.fields.words()
        let weight: NeedWeight = try row.fields.value()
        let mapping: MappingID? = try row.fields.optionalID()
        let said = try row.fields.said()
        let finding = try row.fields.finding(in: mapping).map(NeedSource.finding)
        return Need(
            id: row.id, subject: row.columns.subject(3), lifeArea: try row.columns.value(4),
            words: words, weight: weight,
            source: finding ?? mapping.map(NeedSource.mapping) ?? .written,
            status: try status(row.columns), said: said, edition: row.edition)
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

extension FieldWriter {
    fileprivate mutating func add(_ finding: Finding) {
        add(finding.sort)
        add(finding.person)
        for text in [finding.questionnaire, finding.thing, finding.part] { add(text) }
    }
}

extension FieldReader {
    /// Nil for a need that was written before findings were told, or that was made of none.
    fileprivate mutating func finding(in mapping: MappingID?) throws -> Finding? {
        guard let sort: FindingSort = try optionalValue() else { return nil }
        return Finding(
            sort, about: try optionalID(), in: mapping, questionnaire: try optionalText(),
            thing: try optionalText(), part: try optionalText())
    }
}
