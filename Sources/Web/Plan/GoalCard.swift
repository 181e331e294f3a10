import Domain
import HTML
import UseCases

/// One goal: the family's words, why, who does what by when, how it goes.
struct GoalCard {
    let goal: Goal
    let plan: FamilyPlan
    let mayWrite: Bool
    let mayReport: Set<ActionID>
    let caller: Caller
    let texts: Texts
    /// What was just done with something in the card.
    var notice = HTML.empty
    /// Whom the goal is kept from, for who may know.
    var kept = HTML.empty

    private var family: FamilyID { plan.family.id }

    var html: HTML {
        Card(
            id: "goal-\(goal.id.text)", mark: AreaMark(goal.lifeArea, texts), chip: chip,
            content: HTML("\(notice)\(words)\(kept)\(why)\(actions)\(lookAt)"), actions: buttons
        ).html
    }

    private var words: HTML {
        FamilyQuote(goal.words.text, who: who, size: .normal).html
    }

    private var who: String {
        if case .proposed = goal.status, let name = plan.name(of: goal.said.by) {
            return texts.plan.proposedBy(name.text)
        }
        return Sayer(plan: plan, texts: texts).says(goal.subject, goal.said)
    }

    private var chip: Chip? {
        switch goal.status {
        case .proposed: Chip(texts.plan.proposals, kind: .attention)
        case .active: nil
        case .reached(let day):
            Chip(texts.plan.goalIsReached(texts.days.say(day, on: plan.today)), kind: .done)
        case .dropped: Chip(texts.plan.goalDropped, kind: .plain)
        }
    }

    private var why: HTML {
        let needs = plan.needs.filter { goal.needs.contains($0.id) }
        guard !needs.isEmpty else { return .empty }
        let list = needs.map { $0.words.text }.joined(separator: " · ")
        return HTML("<p class=\"quiet\">\(texts.plan.why): \(list)</p>")
    }

    private var actions: HTML {
        let shown = plan.actions(of: goal.id).filter { !$0.isDropped }
        if shown.isEmpty {
            return goal.isActive ? HTML("<p class=\"quiet\">\(texts.plan.noActions)</p>") : .empty
        }
        let inFront = shown.count == 1 ? shown : shown.filter(standsInFront)
        let folded = shown.filter { !inFront.contains($0) }
        return HTML("\(list(inFront))\(fold(folded))")
    }

    /// What is late, and what the reader does, stands in front; the rest unfolds.
    private func standsInFront(_ action: Action) -> Bool {
        action.isLate(on: plan.today)
            || action.isOpen && action.responsible.includes(caller) && !caller.isCoordinator
    }

    private func list(_ actions: [Action]) -> HTML {
        actions.isEmpty
            ? .empty : ItemList(actions.map(item), label: texts.plan.whoDoesWhat).html
    }

    private func fold(_ actions: [Action]) -> HTML {
        guard !actions.isEmpty else { return .empty }
        let open = actions.filter(\.isOpen).count
        return Unfold(
            texts.plan.helpGiven(open, actions.count - open), content: list(actions)
        ).html
    }

    private func item(_ action: Action) -> ListItem {
        ActionLine(
            action: action, plan: plan, mayReport: mayReport.contains(action.id), texts: texts
        ).item
    }

    private var lookAt: HTML {
        guard goal.isActive, let day = goal.evaluateOn else { return .empty }
        let words = texts.plan.lookAt(texts.days.say(day, on: plan.today))
        return HTML("<p class=\"quiet\">\(words)</p>")
    }

    private var buttons: HTML {
        guard mayWrite else { return .empty }
        let open = LinkButton(
            texts.plan.openGoal, to: Paths.goal(family, goal.id), kind: .quiet,
            about: goal.words.text)
        return goal.status == .proposed ? HTML("\(accept)\(open)") : open.html
    }

    private var accept: HTML {
        PostForm(
            action: Paths.goal(family, goal.id, "step"),
            hidden: [
                HiddenField("edition", String(goal.edition)), HiddenField("step", "activate"),
            ], isInline: true,
            content: SubmitButton(texts.plan.acceptGoal, about: goal.words.text).html
        ).html
    }
}

extension OpenPlan {
    /// The actions with a button for this reader: a parent says for the family, not for helpers.
    func buttons(for caller: Caller) -> Set<ActionID> {
        guard caller.role.isFamily else { return mayReport }
        let own = plan.actions.filter { if case .person = $0.responsible { true } else { false } }
        return mayReport.intersection(own.map(\.id))
    }
}

extension Caller {
    var isCoordinator: Bool { role == .coordinator }
}

extension Action {
    var isDropped: Bool { if case .dropped = status { true } else { false } }
    var isDone: Bool { if case .done = status { true } else { false } }
}
