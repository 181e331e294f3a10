import Domain

/// Actions. Whom and what one is about is read from its goal; state and due day are columns,
/// because late ones are counted, and the responsible one is held by the schema.
enum ActionTable: CaseTable {
    static let name: StaticString = "action"
    static let columns: [StaticString] = [
        "goal", "status", "status_on", "due_on", "service", "account", "person",
    ]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.goal, t.status, t.status_on, t.due_on, t.service,
            t.account, t.person, g.id, g.edition, g.content, g.subject, g.life_area, g.status,
            g.status_on, t.family
        FROM action t JOIN goal g ON g.family = t.family AND g.id = t.goal
        """
    static let goalColumn: Int? = 10

    static func clear(_ item: Action, _ keys: FamilyKeys) -> SQL {
        """
        \(item.goal), \(item.status.name), \(item.status.day), \(item.due),
        \(item.responsible.service), \(item.responsible.account), \(item.responsible.person)
        """
    }

    static func write(_ item: Action, to fields: inout FieldWriter) {
        fields.add(item.words)
        fields.add(item.start)
    }

    static func read(_ row: inout OpenedRow<Action>) throws -> Action {
        Action(
            id: row.id, goal: row.columns.id(3), subject: row.columns.subject(13),
            lifeArea: try row.columns.value(14), words: try row.fields.words(),
            responsible: try responsible(row.columns), start: try row.fields.day(),
            due: try row.columns.optionalDay(6), status: try status(row.columns),
            edition: row.edition)
    }

    private static func responsible(_ columns: any SQLRow) throws -> Responsible {
        if let id: ServiceID = columns.optionalID(7) { return .service(id) }
        if let id: AccountID = columns.optionalID(8) { return .account(id) }
        if let id: PersonID = columns.optionalID(9) { return .person(id) }
        throw StorageFault.unreadable
    }

    private static func status(_ columns: any SQLRow) throws -> ActionStatus {
        switch columns.text(4) {
        case "planned": .planned
        case "underway": .underway
        case "done": .done(on: try columns.day(5))
        case "dropped": .dropped(on: try columns.day(5))
        default: throw StorageFault.unreadable
        }
    }
}

extension ActionStatus {
    fileprivate var name: String {
        switch self {
        case .planned: "planned"
        case .underway: "underway"
        case .done: "done"
        case .dropped: "dropped"
        }
    }

    fileprivate var day: Day? {
        switch self {
        case .planned, .underway: nil
        case .done(let day), .dropped(let day): day
        }
    }
}

extension Responsible {
    fileprivate var service: ServiceID? { if case .service(let id) = self { id } else { nil } }
    fileprivate var person: PersonID? { if case .person(let id) = self { id } else { nil } }
}
