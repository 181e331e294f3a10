import Domain
import HTML
import UseCases

/// Why there is this goal: the needs it answers, or the needs to choose from while none is linked.
struct GoalNeeds {
    let goal: Goal
    let plan: FamilyPlan
    let mayWrite: Bool
    let texts: Texts

    private var linked: [Need] { plan.needs.filter { goal.needs.contains($0.id) } }

    var html: HTML {
        if !linked.isEmpty { return PageSection(texts.plan.why, id: "why", content: list).html }
        let open = plan.needs.filter(\.isOpen)
        guard mayWrite, goal.isActive, !open.isEmpty else { return .empty }
        return PageSection(texts.plan.why, id: "why", content: choosing(open)).html
    }

    private var list: HTML {
        let sayer = Sayer(plan: plan, texts: texts)
        return QuotedLine.list(
            linked.map {
                QuotedLine(
                    words: $0.words.text, who: sayer.says($0.subject, $0.said),
                    mark: AreaMark($0.lifeArea, texts))
            })
    }

    private func choosing(_ needs: [Need]) -> HTML {
        let ticks = CheckboxField(
            Field("needs", label: texts.plan.goalNeeds, id: "link-needs"),
            choices: needs.map { FieldChoice($0.id.text, $0.words.text) })
        return PostForm(
            action: Paths.goal(plan.family.id, goal.id, "needs"),
            hidden: [HiddenField("edition", String(goal.edition))],
            content: HTML("\(ticks)\(SubmitButton(texts.plan.linkNeeds, kind: .quiet))")
        ).html
    }
}
