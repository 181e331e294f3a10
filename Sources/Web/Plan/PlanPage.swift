import Domain
import HTML
import UseCases

/// The whole plan on one page, for who writes it and for who reads it.
struct PlanPage {
    let open: OpenPlan
    let matterID: MatterID
    let notice: PlanNotice?
    var form = FormState.blank
    let context: SignedInContext

    private var plan: FamilyPlan { open.plan }
    private var family: FamilyID { plan.family.id }
    private var texts: Texts { context.texts }

    var page: SitePage {
        FamilyPage.page(
            family, at: .plan, title: title,
            main: HTML(
                """
                \(PageHead(title, lead: texts.plan.lead, extra: toolbar))\
                \(noticeBar)\(form.summary(texts))\(matters)\(body)
                """),
            in: context)
    }

    /// The weave first for who works with the plan; who does what first for the family.
    private var body: HTML {
        open.mayWrite
            ? HTML("\(weave)\(proposals)\(goals)\(needs)")
            : HTML("\(proposals)\(goals)\(weave)\(needs)")
    }

    private var title: String {
        texts.places.name(of: .plan, for: context.account.role)
    }

    private var noticeBar: HTML { notice?.html(plan, texts) ?? .empty }

    private var toolbar: HTML {
        let print = LinkButton(texts.plan.print, to: Paths.print(family), kind: .quiet)
        let versions = LinkButton(texts.plan.versions, to: Paths.versions(family), kind: .quiet)
        let mayCompare = context.account.role != .youngPerson
        let shown = mayCompare ? versions.html : .empty
        return HTML("<div class=\"row screen-only\">\(print)\(shown)</div>")
    }

    private var matters: HTML {
        PageSection(
            texts.plan.matters, id: "matters", lead: texts.plan.mattersLead,
            content: MattersView(
                plan: plan, id: matterID, form: form, context: context
            ).html
        ).html
    }

    private var weave: HTML {
        let view = WeaveView(plan: plan, texts: texts, mayWrite: open.mayWrite)
        return PageSection(
            texts.plan.weave, id: "weave", lead: texts.plan.weaveLead, content: view.html
        ).html
    }

    private var proposals: HTML {
        let proposed = plan.goals.filter { $0.status == .proposed }
        guard !proposed.isEmpty else { return .empty }
        return PageSection(
            texts.plan.proposals, id: "proposals", lead: texts.plan.proposalsLead,
            content: HTML.join(proposed.map(card))
        ).html
    }

    private var goals: HTML {
        PageSection(
            texts.plan.goals, id: "goals", content: HTML("\(goalList)\(endedGoals)"),
            action: newGoal
        ).html
    }

    private var newGoal: HTML {
        let words = open.mayWrite ? texts.plan.addGoal : texts.plan.proposeGoal
        return LinkButton(words, to: Paths.goals(family)).html
    }

    /// Goals grouped by life area, in the areas' order.
    private var goalList: HTML {
        let active = plan.goals.filter(\.isActive).sorted { $0.lifeArea < $1.lifeArea }
        guard !active.isEmpty else {
            return EmptyState(texts.plan.goalsEmpty, hint: texts.plan.goalsEmptyHint).html
        }
        return HTML.join(active.map(card))
    }

    private var endedGoals: HTML {
        let ended = plan.goals.filter(\.isEnded)
        guard !ended.isEmpty else { return .empty }
        return Unfold(texts.plan.endedGoals, content: HTML.join(ended.map(card))).html
    }

    private func card(_ goal: Goal) -> HTML {
        GoalCard(
            goal: goal, plan: plan, mayWrite: open.mayWrite, mayReport: open.mayReport,
            caller: context.caller, texts: texts
        ).html
    }

    /// The needs in words: in the open for who writes them; the weave shows them to everyone.
    private var needs: HTML {
        let list = NeedsView(plan: plan, mayWrite: open.mayWrite, texts: texts).html
        guard open.mayWrite else { return Unfold(texts.plan.needs, content: list).html }
        return PageSection(
            texts.plan.needs, id: "needs", lead: texts.plan.needsLead, content: list,
            action: LinkButton(texts.plan.addNeed, to: Paths.needs(family)).html
        ).html
    }
}
