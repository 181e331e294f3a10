import Domain
import HTML
import UseCases

/// The whole plan on one page, for who writes it and for who reads it.
struct PlanPage {
    let open: OpenPlan
    let matterID: MatterID
    let notice: PlanNotice?
    var fault: String?
    var form = FormState.blank
    let context: SignedInContext

    private var plan: FamilyPlan { open.plan }
    private var family: FamilyID { plan.family.id }
    private var texts: Texts { context.texts }

    var page: SitePage {
        FamilyPage.page(
            plan.family, at: .plan, title: title,
            main: HTML(
                """
                \(PageHead(title, lead: texts.plan.lead, extra: toolbar))\
                \(noticeBar)\(faultBar)\(form.summary(texts))\(matters)\(body)\(notes)\(correct)\(agree)
                """),
            in: context,
            live: LivePage(family: family, place: .plan, path: Paths.plan(family)))
    }

    /// The weave first for who works with the plan; for the family what nobody helps with, then
    /// who does what, and the whole weave folded.
    private var body: HTML {
        if open.mayWrite { return HTML("\(weave)\(proposals)\(goals)\(needs)") }
        let holes = Holes(plan: plan, texts: texts).html
        return HTML("\(holes)\(proposals)\(goals)\(foldedWeave)\(needs)")
    }

    /// What somebody said to be wrong, and was not changed.
    private var notes: PageSection? {
        let words = texts.privacy.request
        let lines = open.notes.map { note in
            let who = plan.name(of: Subject.person(note.asker))?.text ?? texts.team.someoneInFamily
            return QuotedLine(words: note.words.text, who: who)
        }
        guard !lines.isEmpty else { return nil }
        return PageSection(
            words.notes, id: "notes", lead: words.notesLead, content: QuotedLine.list(lines))
    }

    private var correct: HTML { CorrectionLink(family: family, context: context).html }

    private var agree: HTML {
        guard open.mayWrite, plan.goals.contains(where: \.isActive) else { return .empty }
        return ActionBar(LinkButton(texts.plan.agree, to: Paths.versions(family)).html).html
    }

    private var title: String {
        texts.places.name(of: .plan, for: context.account.role)
    }

    private var noticeBar: HTML {
        notice?.goal(in: plan) == nil ? notice?.html(plan, texts) ?? .empty : .empty
    }

    private var faultBar: PageNotice? { fault.map { PageNotice(.attention, $0) } }

    private var toolbar: HTML {
        let print = LinkButton(texts.plan.print, to: Paths.print(family), kind: .quiet)
        let versions = LinkButton(texts.plan.versions, to: Paths.versions(family), kind: .quiet)
        let mayCompare = context.account.role != .youngPerson
        let shown = mayCompare ? versions.html : .empty
        let propose = open.mayWrite ? .empty : newGoal
        return HTML("<div class=\"row screen-only\">\(propose)\(print)\(shown)</div>")
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

    private var foldedWeave: HTML {
        guard !plan.coverage.threads.isEmpty else { return .empty }
        let view = WeaveView(plan: plan, texts: texts, mayWrite: false)
        let lead = HTML("<p class=\"quiet\">\(texts.plan.weaveLead)</p>")
        return Unfold(
            texts.plan.wholeWeave, id: "weave", content: HTML("\(lead)\(view.html)")
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
            action: open.mayWrite ? newGoal : .empty
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
            goal: goal, plan: plan, mayWrite: open.mayWrite,
            mayReport: open.buttons(for: context.caller), caller: context.caller, texts: texts,
            notice: notice?.goal(in: plan) == goal.id
                ? notice?.html(plan, texts) ?? .empty : .empty,
            kept: KeptSign(plan: plan, context: context).html(goal.id.text, sort: "goal")
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
