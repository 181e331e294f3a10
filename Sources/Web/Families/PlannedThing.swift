import Domain
import HTML
import UseCases

/// Something in the plan that has a day: help that somebody gives, or a goal to look at together.
struct PlannedThing {
    let day: Day
    let words: Words
    /// Who gives the help; nil for a goal.
    let who: String?
    /// The help itself; nil for a goal.
    let action: Action?
    let path: Path
}

extension FamilyPlan {
    /// What is still to come or not done yet, the nearest day first.
    var plannedThings: [PlannedThing] {
        (actions.compactMap(planned) + goals.compactMap(planned)).sorted { $0.day < $1.day }
    }

    private func planned(_ action: Action) -> PlannedThing? {
        guard action.isOpen, let due = action.due else { return nil }
        return PlannedThing(
            day: due, words: action.words, who: name(of: action.responsible)?.text,
            action: action, path: Paths.goal(family.id, action.goal))
    }

    private func planned(_ goal: Goal) -> PlannedThing? {
        guard goal.isActive, let day = goal.evaluateOn else { return nil }
        return PlannedThing(
            day: day, words: goal.words, who: nil, action: nil, path: Paths.goal(family.id, goal.id)
        )
    }
}
