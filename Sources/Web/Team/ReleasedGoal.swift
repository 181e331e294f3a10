import Domain
import HTML
import UseCases

/// One goal of a released part: the family's words largest, then who does what, own things first.
struct ReleasedGoal {
    let goal: Goal
    let part: ReleasedPart
    let texts: Texts

    private var plan: FamilyPlan { part.plan }

    var html: HTML {
        let who = Sayer(plan: plan, texts: texts).says(goal.subject, goal.said)
        let words = FamilyQuote(goal.words.text, who: who, size: .large)
        return Card(
            id: "goal-\(goal.id.text)", mark: AreaMark(goal.lifeArea, texts),
            content: HTML("\(words)\(actions)")
        ).html
    }

    private var actions: HTML {
        let shown = plan.actions(of: goal.id).filter { !$0.isDropped }
        if shown.isEmpty { return HTML("<p class=\"quiet\">\(texts.plan.noActions)</p>") }
        let sorted = shown.filter(part.isOwn) + shown.filter { !part.isOwn($0) }
        return ItemList(sorted.map(item), label: texts.plan.whoDoesWhat).html
    }

    private func item(_ action: Action) -> ListItem {
        let buttons = reports(on: action).map { button(action, $0.0, $0.1) }
        return ListItem(
            action.words.text, sentence: sentence(action), chip: Chip(action.status, texts),
            button: buttons.isEmpty ? .empty : HTML("<div class=\"row\">\(buttons)</div>"))
    }

    private func sentence(_ action: Action) -> String {
        let who = part.isReader(action) ? texts.team.yours : name(action.responsible)
        return [who, texts.due(action, on: plan.today)].compactMap { $0 }.joined(separator: " – ")
    }

    /// Somebody in the family where the name is not shared, or a helper no longer here.
    private func name(_ responsible: Responsible) -> String {
        if let name = plan.titledName(of: responsible, texts) { return name }
        if case .person = responsible { return texts.team.someoneInFamily }
        return texts.team.somebody
    }

    /// The steps that this helper may take next.
    private func reports(on action: Action) -> [(ReportAction.Report, String)] {
        guard part.mayReport.contains(action.id) else { return [] }
        switch action.status {
        case .planned:
            return [(.underway, texts.plan.markUnderway), (.done, texts.plan.markDone)]
        case .underway: return [(.done, texts.plan.markDone)]
        case .done, .dropped: return []
        }
    }

    private func button(
        _ action: Action, _ report: ReportAction.Report, _ words: String
    ) -> HTML {
        PostForm(
            action: ReportNotice.path(plan.family.id, action.id),
            hidden: [
                HiddenField("edition", String(action.edition)),
                HiddenField("report", report.rawValue),
                HiddenField("before", ReportAction.Report(action.status).rawValue),
            ], isInline: true,
            content: SubmitButton(words, kind: .quiet, about: action.words.text).html
        ).html
    }
}

extension Chip {
    /// How far an action has come.
    init(_ status: ActionStatus, _ texts: Texts) {
        let kind: Chip.Kind =
            switch status {
            case .planned: .planned
            case .underway: .active
            case .done: .done
            case .dropped: .plain
            }
        self.init(texts.plan.statusOf(status), kind: kind)
    }
}
