import Domain
import HTML
import UseCases

/// Who does what towards a goal, with the form for more help.
struct GoalActions {
    let goal: Goal
    let open: OpenPlan
    let form: FormState
    let actionID: ActionID
    let mayReport: Set<ActionID>
    let texts: Texts
    var notice = HTML.empty

    private var plan: FamilyPlan { open.plan }
    private var family: FamilyID { plan.family.id }
    private var shown: [Action] { plan.actions(of: goal.id).filter { !$0.isDropped } }

    var html: HTML {
        PageSection(
            texts.plan.whoDoesWhat, id: "actions", content: HTML("\(notice)\(list)\(adding)")
        ).html
    }

    private var list: HTML {
        shown.isEmpty
            ? EmptyState(texts.plan.noActions).html : ItemList(shown.map(item)).html
    }

    private func item(_ action: Action) -> ListItem {
        ActionLine(
            action: action, plan: plan, mayReport: mayReport.contains(action.id),
            texts: texts, more: change(action)
        ).item
    }

    private func change(_ action: Action) -> HTML {
        guard open.mayWrite else { return .empty }
        return LinkButton(
            texts.shared.change, to: Paths.action(family, action.id), kind: .quiet,
            about: action.words.text
        ).html
    }

    private var adding: HTML {
        guard open.mayWrite, goal.isActive else { return .empty }
        let id = form.fields.has("id") ? form.fields["id"] : actionID.text
        let fields = ActionFields(plan: plan, action: nil, form: form, texts: texts)
        return Unfold(
            texts.plan.addAction, id: "add-action", isOpen: shown.isEmpty || !form.faults.isEmpty,
            content: PostForm(
                action: Paths.goal(family, goal.id, "actions"), hidden: [HiddenField("id", id)],
                content: HTML("\(fields.html)\(SubmitButton(texts.plan.addAction))")
            ).html
        ).html
    }
}
