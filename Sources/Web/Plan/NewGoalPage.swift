import Domain
import HTML
import UseCases

/// An empty goal: the coordinator writes it into the plan, a member of the family proposes it.
struct NewGoalPage {
    let open: OpenPlan
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var family: FamilyID { open.plan.family.id }

    var page: SitePage {
        let title = open.mayWrite ? texts.plan.addGoal : texts.plan.proposeGoal
        let head = PageHead(
            title, lead: open.mayWrite ? nil : texts.plan.proposeLead,
            back: BackLink(texts.plan.goToPlan, to: Paths.plan(family)))
        return FamilyPage.page(
            open.plan.family, at: .plan, title: title,
            main: HTML("\(head)\(form.summary(texts))\(existing)\(editor)"), in: context)
    }

    /// Goals that the need may belong to: help is better added to one of these than to a new goal.
    private var existing: HTML {
        let need = open.plan.needs.first { $0.id.text == form.value("needs") }
        guard open.mayWrite, form.faults.isEmpty, let need else { return .empty }
        let near = open.plan.goals.filter { $0.isActive && $0.lifeArea == need.lifeArea }
        guard !near.isEmpty else { return .empty }
        return PageSection(
            texts.plan.existingGoals, lead: texts.plan.existingGoalsLead,
            content: QuotedLine.list(near.map { line($0, need) })
        ).html
    }

    private func line(_ goal: Goal, _ need: Need) -> QuotedLine {
        let use = PostForm(
            action: Paths.goal(family, goal.id, "needs"),
            hidden: [
                HiddenField("edition", String(goal.edition)), HiddenField("needs", need.id.text),
            ], isInline: true,
            content: SubmitButton(texts.plan.useGoal, kind: .quiet, about: goal.words.text).html)
        let who = Sayer(plan: open.plan, texts: texts).says(goal.subject, goal.said)
        return QuotedLine(words: goal.words.text, who: who, button: use.html)
    }

    private var keep: HTML {
        KeepField(open.plan.members, today: open.plan.today, form: form, in: context).html
    }

    private var editor: PostForm {
        let fields = GoalFields(
            plan: open.plan, goal: nil, form: form, isProposal: !open.mayWrite,
            me: open.mayWrite ? nil : context.account.person, texts: texts)
        let send = ActionBar(
            SubmitButton(open.mayWrite ? texts.shared.save : texts.plan.proposeSend).html)
        return PostForm(
            action: Paths.goals(family), hidden: [HiddenField("id", form.value("id"))],
            content: HTML("\(fields.html)\(keep)\(send)"))
    }
}
