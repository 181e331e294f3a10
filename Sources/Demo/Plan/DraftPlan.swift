import Domain

/// What the plan of a family will be through its visits, before any of it is written.
struct DraftPlan: Sendable {
    var needs: [DraftNeed] = []
    var goals: [DraftGoal] = []
}

/// A need, the visit it came up at, and the visit at which it was met.
struct DraftNeed: Sendable {
    let key: String
    let line: NeedLine
    let words: Words
    let from: Int
    let met: Int?
}

/// A goal with its actions.
struct DraftGoal: Sendable {
    let line: GoalLine
    let words: Words
    let from: Int
    let fate: Fate
    let actions: [DraftAction]

    /// What became of it, at which visit.
    enum Fate: Sendable {
        case stays
        case reached(at: Int)
        case dropped(at: Int)

        var end: Int? {
            switch self {
            case .stays: nil
            case .reached(let visit), .dropped(let visit): visit
            }
        }
    }
}

/// An action, the visit it was agreed on at, and what became of it.
struct DraftAction: Sendable {
    let doer: Doer
    let words: Words
    let from: Int
    let course: Course

    enum Course: Sendable {
        case underway(due: Day?)
        /// Begins in the days to come.
        case planned(start: Day, due: Day)
        case done(at: Int)
        case dropped(at: Int)
    }
}
