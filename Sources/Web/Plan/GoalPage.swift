import Domain
import HTML
import UseCases

/// One goal with all that belongs to it: why, who does what, how it goes.
struct GoalPage {
    let goal: Goal
    let open: OpenPlan
    let forms: GoalForms
    let notice: PlanNotice?
    let actionID: ActionID
    let evaluationID: EvaluationID
    let context: SignedInContext

    private var plan: FamilyPlan { open.plan }
    private var texts: Texts { context.texts }
    private var family: FamilyID { plan.family.id }

    var page: SitePage {
        FamilyPage.page(
            plan.family, at: .plan, title: goal.words.text,
            main: HTML(
                """
                \(head)\(said(nil))\(fault)\(forms.sent.summary(texts))\(stale)\
                \(words)\(kept)\(why)\(actions)\(evaluations)\(change)\(steps)
                """), in: context,
            live: LivePage(family: family, place: .plan, path: Paths.goal(family, goal.id)))
    }

    private var head: PageHead {
        PageHead(
            texts.plan.sortOf(.goal),
            back: BackLink(texts.plan.goToPlan, to: Paths.plan(family).at("goals")))
    }

    /// What was just done stands where it was done; all else on top.
    private func said(_ kind: PlanNotice.Kind?) -> HTML {
        guard let notice else { return .empty }
        let place = [.actionAdded, .evaluationAdded].contains(notice.kind) ? notice.kind : nil
        return place == kind ? notice.html(plan, texts) : .empty
    }

    private var fault: PageNotice? { forms.fault.map { PageNotice(.attention, $0) } }

    private var words: HTML {
        let who = Sayer(plan: plan, texts: texts).says(goal.subject, goal.said)
        let quote = FamilyQuote(goal.words.text, who: who, size: .large)
        return HTML("<div class=\"stack\">\(quote)<p>\(AreaMark(goal.lifeArea, texts))</p></div>")
    }

    private var stale: HTML {
        guard forms.isStale else { return .empty }
        let typed = forms.change.fields
        return StaleNotice(
            texts: texts,
            lines: [
                .init(texts.plan.goalWords, goal.words.text, typed["words"]),
                .init(
                    texts.plan.area, texts.shared.area(goal.lifeArea),
                    LifeArea(rawValue: typed["area"]).map(texts.shared.area) ?? ""),
                .init(texts.plan.evaluateOn, goal.evaluateOn?.text ?? "", typed["evaluate-on"]),
            ]
        ).html
    }

    private var kept: HTML {
        let sign = KeptSign(plan: plan, context: context)
        return open.mayWrite
            ? sign.htmlWithOffer(goal.id.text, sort: "goal")
            : sign.html(goal.id.text, sort: "goal")
    }

    private var why: HTML {
        GoalNeeds(goal: goal, plan: plan, mayWrite: open.mayWrite, texts: texts).html
    }

    private var actions: HTML {
        GoalActions(
            goal: goal, open: open, form: forms.action, actionID: actionID,
            mayReport: open.buttons(for: context.caller), texts: texts,
            notice: said(.actionAdded)
        ).html
    }

    private var evaluations: HTML {
        GoalEvaluations(
            goal: goal, plan: plan, mayWrite: open.mayWrite, form: forms.evaluation,
            id: evaluationID, texts: texts, notice: said(.evaluationAdded)
        ).html
    }

    private var change: HTML {
        guard open.mayWrite else { return .empty }
        let fields = GoalFields(
            plan: plan, goal: goal, form: forms.change, isProposal: false, texts: texts)
        let save = SubmitButton(forms.isStale ? texts.plan.saveMine : texts.shared.save)
        return Unfold(
            texts.plan.changeGoal, id: "change",
            isOpen: forms.isStale || !forms.change.faults.isEmpty,
            content: PostForm(
                action: Paths.goal(family, goal.id),
                hidden: [forms.change.edition(stored: goal.edition, isStale: forms.isStale)],
                content: HTML("\(fields.html)\(save)")
            ).html
        ).html
    }

    private var steps: HTML {
        guard open.mayWrite else { return .empty }
        let buttons =
            switch goal.status {
            case .proposed:
                step(.activate, texts.plan.acceptGoal, .primary)
                    + step(.drop, texts.plan.dropGoal, .quiet)
            case .active:
                step(.reach, texts.plan.reachGoal, .primary)
                    + step(.drop, texts.plan.dropGoal, .quiet)
            case .reached, .dropped: step(.activate, texts.plan.goalAgain, .quiet)
            }
        return ActionBar(buttons).html
    }

    private func step(_ step: MoveGoal.Step, _ words: String, _ kind: ButtonKind) -> HTML {
        PostForm(
            action: Paths.goal(family, goal.id, "step"),
            hidden: [
                HiddenField("edition", String(goal.edition)), HiddenField("step", step.rawValue),
            ], isInline: true, content: SubmitButton(words, kind: kind).html
        ).html
    }
}
