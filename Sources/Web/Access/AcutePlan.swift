import Domain
import HTML
import UseCases

/// The plan as one needs it in acute need: what they struggle with first, then goals and who does
/// what.
struct AcutePlan {
    let plan: FamilyPlan
    let texts: Texts

    var html: HTML { HTML("\(needs)\(goals)") }

    private var needs: PageSection {
        let lines = plan.needs.filter(\.isOpen).sorted { $0.weight > $1.weight }.map { need in
            QuotedLine(
                words: need.words.text, who: sayer.says(need.subject, need.said),
                mark: AreaMark(need.lifeArea, texts))
        }
        return PageSection(
            texts.team.needs,
            content: lines.isEmpty
                ? HTML("<p class=\"quiet\">\(texts.team.noNeeds)</p>") : QuotedLine.list(lines))
    }

    private var goals: PageSection {
        let cards = plan.goals.filter(\.isActive).sorted { $0.lifeArea < $1.lifeArea }.map(card)
        return PageSection(
            texts.team.goals,
            content: cards.isEmpty
                ? HTML("<p class=\"quiet\">\(texts.team.noGoals)</p>")
                : HTML("<div class=\"stack\">\(cards)</div>"))
    }

    private func card(_ goal: Goal) -> HTML {
        let quote = FamilyQuote(goal.words.text, who: sayer.says(goal.subject, goal.said))
        let items = plan.actions(of: goal.id).filter(\.isOpen).map { action in
            ListItem(
                action.words.text,
                sentence: plan.titledName(of: action.responsible, texts) ?? texts.team.somebody,
                chip: Chip(action.status, texts))
        }
        let actions =
            items.isEmpty ? HTML.empty : ItemList(items, label: texts.plan.whoDoesWhat).html
        return Card(mark: AreaMark(goal.lifeArea, texts), content: HTML("\(quote)\(actions)")).html
    }

    private var sayer: Sayer { Sayer(plan: plan, texts: texts) }
}
