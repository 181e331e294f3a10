/// What the family wants to reach, in its own words, for a member or for the family.
package struct Goal: CaseItem, Equatable {
    package static let kind = ContentKind.plan

    package let id: GoalID
    package var subject: Subject
    package var lifeArea: LifeArea
    package var words: Words
    /// The needs it answers.
    package var needs: Set<NeedID>
    package private(set) var status: GoalStatus
    /// The day agreed for looking at how it went.
    package var evaluateOn: Day?
    package let said: Said
    package var edition: Int

    package init(
        id: GoalID, subject: Subject, lifeArea: LifeArea, words: Words, needs: Set<NeedID> = [],
        status: GoalStatus, evaluateOn: Day? = nil, said: Said, edition: Int = 1
    ) {
        self.id = id
        self.subject = subject
        self.lifeArea = lifeArea
        self.words = words
        self.needs = needs
        self.status = status
        self.evaluateOn = evaluateOn
        self.said = said
        self.edition = edition
    }

    package var area: LifeArea? { lifeArea }

    /// A proposal becomes part of the plan; a goal that was put away comes back.
    package mutating func activate(on day: Day) throws(PlanFault) {
        switch status {
        case .proposed, .dropped, .reached: status = .active(since: day)
        case .active: throw .alreadySo
        }
    }

    package mutating func reach(on day: Day) throws(PlanFault) {
        guard case .active(let since) = status else { throw .notActive }
        if day < since { throw .beforeStart }
        status = .reached(on: day)
    }

    package mutating func drop(on day: Day) throws(PlanFault) {
        if case .dropped = status { throw .alreadySo }
        status = .dropped(on: day)
    }
}

/// How far a goal has come. FHIR: `Goal.lifecycleStatus` proposed, active, completed, cancelled.
package enum GoalStatus: Hashable, Sendable {
    case proposed
    case active(since: Day)
    case reached(on: Day)
    case dropped(on: Day)
}

/// Why a step in the plan cannot be taken.
package enum PlanFault: Error, Hashable, Sendable {
    case notActive
    case alreadySo
    case beforeStart
    case nothingToAgreeOn
    case nobodyAgrees
}
