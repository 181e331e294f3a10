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
            family, at: .plan, title: title,
            main: HTML("\(head)\(form.summary(texts))\(editor)"), in: context)
    }

    private var editor: PostForm {
        let fields = GoalFields(
            plan: open.plan, goal: nil, form: form, isProposal: !open.mayWrite, texts: texts)
        let send = ActionBar(
            SubmitButton(open.mayWrite ? texts.shared.save : texts.plan.proposeGoal).html)
        return PostForm(
            action: Paths.goals(family), hidden: [HiddenField("id", form.value("id"))],
            content: HTML("\(fields.html)\(send)"))
    }
}
