/// Help that somebody gives towards a goal: exactly one is responsible. A weft thread crosses
/// the need's warp here.
package struct Action: CaseItem, Equatable {
    package static let kind = ContentKind.plan

    package let id: ActionID
    package let goal: GoalID
    /// Whom and what the goal is about; read from it, never written by itself.
    package let subject: Subject
    package let lifeArea: LifeArea
    package var words: Words
    package var responsible: Responsible
    package var start: Day
    package var due: Day?
    package private(set) var status: ActionStatus
    package var edition: Int

    package init(
        id: ActionID, of goal: Goal, words: Words, responsible: Responsible, start: Day,
        due: Day? = nil, status: ActionStatus
    ) {
        self.init(
            id: id, goal: goal.id, subject: goal.subject, lifeArea: goal.lifeArea, words: words,
            responsible: responsible, start: start, due: due, status: status, edition: 1)
    }

    package init(
        id: ActionID, goal: GoalID, subject: Subject, lifeArea: LifeArea, words: Words,
        responsible: Responsible, start: Day, due: Day?, status: ActionStatus, edition: Int
    ) {
        self.id = id
        self.goal = goal
        self.subject = subject
        self.lifeArea = lifeArea
        self.words = words
        self.responsible = responsible
        self.start = start
        self.due = due
        self.status = status
        self.edition = edition
    }

    package var area: LifeArea? { lifeArea }
    package var hangsOn: [String] { [goal.text] }
    package var isOpen: Bool { status == .planned || status == .underway }

    /// Whether it should have been done by now and is not.
    package func isLate(on day: Day) -> Bool { isOpen && due.map { $0 < day } ?? false }

    package mutating func report(_ next: ActionStatus) throws(PlanFault) {
        if status == next { throw .alreadySo }
        if case .done(let day) = next, day < start { throw .beforeStart }
        status = next
    }
}

/// How far an action has come. FHIR: `ServiceRequest.status` draft, active, completed, revoked.
package enum ActionStatus: Hashable, Sendable {
    case planned
    case underway
    case done(on: Day)
    case dropped(on: Day)
}

/// The one who sees to it that an action happens.
package enum Responsible: Hashable, Sendable, Comparable {
    case service(ServiceID)
    case account(AccountID)
    case person(PersonID)

    package var account: AccountID? { if case .account(let id) = self { id } else { nil } }

    package func includes(_ caller: Caller) -> Bool {
        switch self {
        case .service(let id): caller.service == id
        case .account(let id): caller.account == id
        case .person(let id): caller.person == id
        }
    }
}
