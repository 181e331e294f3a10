import Domain

/// Goals. Which needs each one answers is sealed; the table beside it, which the schema holds
/// together, is only for counting.
enum GoalTable: CaseTable {
    static let name: StaticString = "goal"
    static let columns: [StaticString] = ["subject", "life_area", "status", "status_on"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.subject, t.life_area, t.status, t.status_on, t.family
        FROM goal t
        """

    static func clear(_ item: Goal, _ keys: FamilyKeys) -> SQL {
        "\(item.subject.person), \(item.lifeArea), \(item.status.name), \(item.status.day)"
    }

    static func write(_ item: Goal, to fields: inout FieldWriter) {
        fields.add(item.words)
        fields.add(item.evaluateOn)
        fields.add(item.said)
        fields.add(item.needs.count)
        for need in item.needs.sorted() { fields.add(need) }
    }

    static func read(_ row: inout OpenedRow<Goal>) throws -> Goal {
        let words = try row.fields.words()
        let evaluateOn = try row.fields.optionalDay()
        let said = try row.fields.said()
        return Goal(
            id: row.id, subject: row.columns.subject(3), lifeArea: try row.columns.value(4),
            words: words, needs: try needs(&row.fields), status: try status(row.columns),
            evaluateOn: evaluateOn, said: said, edition: row.edition)
    }

    private static func needs(_ fields: inout FieldReader) throws -> Set<NeedID> {
        var needs = Set<NeedID>()
        for _ in 0..<max(0, try fields.number()) { needs.insert(try fields.id()) }
        return needs
    }

    static func beside(_ item: Goal, in family: FamilyID) -> [SQL] {
        ["DELETE FROM goal_need WHERE family = \(family) AND goal = \(item.id)"]
            + item.needs.sorted().map { need in
                """
                INSERT INTO goal_need (family, goal, need)
                VALUES (\(family), \(item.id), \(need))
                """
            }
    }

    private static func status(_ columns: any SQLRow) throws -> GoalStatus {
        switch columns.text(5) {
        case "proposed": .proposed
        case "active": .active(since: try columns.day(6))
        case "reached": .reached(on: try columns.day(6))
        case "dropped": .dropped(on: try columns.day(6))
        default: throw StorageFault.unreadable
        }
    }
}

extension GoalStatus {
    fileprivate var name: String {
        switch self {
        case .proposed: "proposed"
        case .active: "active"
        case .reached: "reached"
        case .dropped: "dropped"
        }
    }

    fileprivate var day: Day? {
        switch self {
        case .proposed: nil
        case .active(let day), .reached(let day), .dropped(let day): day
        }
    }
}
