import Domain

/// Actions. Whom and what one is about is read from its goal; state and due day are columns,
/// because late ones are counted, and the responsible one is held by the schema.
enum ActionTable: CaseTable {
    static let name: StaticString = "action"
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.goal, g.subject, g.life_area, t.status, t.status_on,
            t.due_on, t.service, t.account, t.person
        FROM action t JOIN goal g ON g.family = t.family AND g.id = t.goal
        """

    static func write(_ item: Action, to fields: inout FieldWriter) {
        fields.add(item.words)
        fields.add(item.start)
    }

    static func read(_ row: inout OpenedRow<Action>) throws -> Action {
        Action(
            id: row.id, goal: row.columns.id(3), subject: row.columns.subject(4),
            lifeArea: try row.columns.value(5), words: try row.fields.words(),
            responsible: try responsible(row.columns), start: try row.fields.day(),
            due: try row.columns.optionalDay(8), status: try status(row.columns),
            edition: row.edition)
    }

    static func insert(_ row: SealedRow<Action>) -> SQL {
        """
        INSERT INTO action (family, id, edition, content, goal, status, status_on, due_on,
            service, account, person)
        VALUES (\(row.family), \(row.id), \(row.item.edition), \(row.content), \(row.item.goal),
            \(row.item.status.name), \(row.item.status.day), \(row.item.due),
            \(row.item.responsible.service), \(row.item.responsible.account),
            \(row.item.responsible.person))
        ON CONFLICT (family, id) DO NOTHING
        """
    }

    static func update(_ row: SealedRow<Action>) -> SQL {
        """
        UPDATE action SET content = \(row.content), status = \(row.item.status.name),
            status_on = \(row.item.status.day), due_on = \(row.item.due),
            service = \(row.item.responsible.service),
            account = \(row.item.responsible.account),
            person = \(row.item.responsible.person),
        """
    }

    private static func responsible(_ columns: any SQLRow) throws -> Responsible {
        if let id: ServiceID = columns.optionalID(9) { return .service(id) }
        if let id: AccountID = columns.optionalID(10) { return .account(id) }
        if let id: PersonID = columns.optionalID(11) { return .person(id) }
        throw StorageFault.unreadable
    }

    private static func status(_ columns: any SQLRow) throws -> ActionStatus {
        switch columns.text(6) {
        case "planned": .planned
        case "underway": .underway
        case "done": .done(on: try columns.day(7))
        case "dropped": .dropped(on: try columns.day(7))
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
    fileprivate var account: AccountID? { if case .account(let id) = self { id } else { nil } }
    fileprivate var person: PersonID? { if case .person(let id) = self { id } else { nil } }
}
