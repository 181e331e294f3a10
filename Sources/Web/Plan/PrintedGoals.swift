import Domain
import HTML
import UseCases

/// The goals on paper as one table: each goal in its own words, and under it what is done, who
/// does it, by when, and how it stands.
struct PrintedGoals {
    let goals: [Goal]
    let plan: FamilyPlan
    let texts: Texts

    var html: HTML {
        let titles = [
            texts.plan.actionWords, texts.plan.responsible, texts.plan.due, texts.plan.standing,
        ]
        return HTML(
            """
            <div class="table-scroll" role="group" aria-label="\(texts.plan.whoDoesWhat)" \
            tabindex="0"><table>\
            <caption class="hidden-visually">\(texts.plan.whoDoesWhat)</caption>\
            <thead><tr>\(titles.map { HTML("<th scope=\"col\">\($0)</th>") })</tr></thead>\
            \(goals.map(group))</table></div>
            """)
    }

    private func group(_ goal: Goal) -> HTML {
        let actions = plan.actions(of: goal.id).filter { !$0.isDropped }
        let none = across(texts.plan.noActions)
        let rows = actions.filter { !$0.isDone }.map(row)
        return HTML(
            """
            <tbody><tr class="paper-goal"><th colspan="4" scope="rowgroup">\(words(goal))</th></tr>\
            \(actions.isEmpty ? none : HTML.join(rows))\(finished(actions.filter(\.isDone)))</tbody>
            """)
    }

    /// What is finished, in one line.
    private func finished(_ actions: [Action]) -> HTML {
        let done = actions.map { action in
            let who = plan.titledName(of: action.responsible, texts)
            let more = [who, day(action)].compactMap { $0 }.joined(separator: ", ")
            return "\(action.words.text) (\(more))"
        }
        return done.isEmpty ? .empty : across(texts.plan.finished(done.joined(separator: " ")))
    }

    private func day(_ action: Action) -> String? {
        if case .done(let day) = action.status { texts.days.full(day) } else { nil }
    }

    private func across(_ words: String) -> HTML {
        HTML("<tr><td colspan=\"4\" class=\"quiet\">\(words)</td></tr>")
    }

    private func words(_ goal: Goal) -> FamilyQuote {
        let who = Sayer(plan: plan, texts: texts).says(goal.subject, goal.said)
        let area = texts.shared.area(goal.lifeArea)
        return FamilyQuote(
            goal.words.text, who: "\(area) · \(who)", when: texts.days.full(plan.day(of: goal.said))
        )
    }

    private func row(_ action: Action) -> HTML {
        let who = plan.titledName(of: action.responsible, texts) ?? texts.team.somebody
        return HTML(
            """
            <tr><th scope="row">\(action.words.text)</th><td>\(who)</td>\
            <td class="one-line">\(action.due.map(texts.days.full) ?? "–")</td>\
            <td class="one-line">\(texts.plan.statusOf(action.status))</td></tr>
            """)
    }
}
