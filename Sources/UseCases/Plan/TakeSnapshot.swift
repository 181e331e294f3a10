import Domain

/// How a plan becomes the words that a version keeps: in the order they are read, with names.
extension PlanSnapshot {
    package init(of plan: FamilyPlan) {
        let matters = plan.matters.filter(\.stands).map { plan.line($0) }
        let needs = plan.needs.filter { !$0.isTakenBack }.map { plan.line($0) }
        let goals = plan.goals.filter { !$0.isAside }
        self.init(
            lines: matters + needs
                + goals.flatMap { goal in
                    let kept = plan.actions(of: goal.id).filter { !$0.isDropped }
                    return [plan.line(goal)] + kept.map { plan.line($0) }
                })
    }
}

extension FamilyPlan {
    fileprivate func line(_ matter: Matter) -> PlanSnapshot.Line {
        PlanSnapshot.Line(
            id: matter.id.text, sort: .matter, about: name(of: matter.subject)?.text,
            words: matter.words.text, who: name(of: matter.said.by)?.text, status: "stands")
    }

    fileprivate func line(_ need: Need) -> PlanSnapshot.Line {
        PlanSnapshot.Line(
            id: need.id.text, sort: .need, about: name(of: need.subject)?.text,
            area: need.lifeArea.rawValue, words: need.words.text,
            status: need.isOpen ? "open" : "met")
    }

    fileprivate func line(_ goal: Goal) -> PlanSnapshot.Line {
        PlanSnapshot.Line(
            id: goal.id.text, sort: .goal, about: name(of: goal.subject)?.text,
            area: goal.lifeArea.rawValue, words: goal.words.text,
            due: goal.evaluateOn?.text, status: goal.isReached ? "reached" : "active")
    }

    fileprivate func line(_ action: Action) -> PlanSnapshot.Line {
        PlanSnapshot.Line(
            id: action.id.text, sort: .action, under: action.goal.text,
            words: action.words.text, who: name(of: action.responsible)?.text,
            due: action.due?.text, status: action.word)
    }
}

extension Goal {
    /// Not part of the plan: only proposed, or put away.
    fileprivate var isAside: Bool {
        switch status {
        case .proposed, .dropped: true
        case .active, .reached: false
        }
    }

    fileprivate var isReached: Bool { if case .reached = status { true } else { false } }
}

extension Action {
    fileprivate var isDropped: Bool { if case .dropped = status { true } else { false } }

    fileprivate var word: String {
        switch status {
        case .planned: "planned"
        case .underway: "underway"
        case .done: "done"
        case .dropped: "dropped"
        }
    }
}
