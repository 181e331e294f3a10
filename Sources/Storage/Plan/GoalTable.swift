import Domain

/// Goals, and beside them which needs each one answers. One statement reads both: a goal comes
/// once for each of its needs.
enum GoalTable: CaseTable {
    static let name: StaticString = "goal"
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.subject, t.life_area, t.status, t.status_on, n.need
        FROM goal t LEFT JOIN goal_need n ON n.family = t.family AND n.goal = t.id
        """

    static func write(_ item: Goal, to fields: inout FieldWriter) {
        fields.add(item.words)
        fields.add(item.evaluateOn)
        fields.add(item.said)
    }

    static func read(_ row: inout OpenedRow<Goal>) throws -> Goal {
        let need: NeedID? = row.columns.optionalID(7)
        return Goal(
            id: row.id, subject: row.columns.subject(3), lifeArea: try row.columns.value(4),
            words: try row.fields.words(), needs: need.map { [$0] } ?? [],
            status: try status(row.columns), evaluateOn: try row.fields.optionalDay(),
            said: try row.fields.said(), edition: row.edition)
    }

    static func take(_ row: any SQLRow, into item: inout Goal) { item.needs.insert(row.id(7)) }

    static func insert(_ row: SealedRow<Goal>) -> SQL {
        """
        INSERT INTO goal (family, id, edition, content, subject, life_area, status, status_on)
        VALUES (\(row.family), \(row.id), \(row.item.edition), \(row.content),
            \(row.item.subject.person), \(row.item.lifeArea), \(row.item.status.name),
            \(row.item.status.day))
        ON CONFLICT (family, id) DO NOTHING
        """
    }

    static func update(_ row: SealedRow<Goal>) -> SQL {
        """
        UPDATE goal SET content = \(row.content), subject = \(row.item.subject.person),
            life_area = \(row.item.lifeArea), status = \(row.item.status.name),
            status_on = \(row.item.status.day),
        """
    }

    static func beside(_ row: SealedRow<Goal>) -> [SQL] {
        ["DELETE FROM goal_need WHERE family = \(row.family) AND goal = \(row.id)"]
            + row.item.needs.sorted().map { need in
                """
                INSERT INTO goal_need (family, goal, need)
                VALUES (\(row.family), \(row.id), \(need))
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
