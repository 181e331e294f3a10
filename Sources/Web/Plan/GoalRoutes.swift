import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/plan/goals                    an empty goal
/// POST /families/:family/plan/goals                    writes it, or proposes it
/// GET  /families/:family/plan/goals/:goal              one goal with all that belongs to it
/// POST /families/:family/plan/goals/:goal              changes it
/// POST /families/:family/plan/goals/:goal/needs        says which needs it answers too
/// POST /families/:family/plan/goals/:goal/step         into the plan, reached, put away
/// POST /families/:family/plan/goals/:goal/evaluations  says how it went
struct GoalRoutes {
    let files: CaseFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let goals = group.group("families/:family/plan/goals")
        goals.get(use: blank)
        goals.post(use: write)
        goals.get(":goal", use: show)
        goals.post(":goal", use: change)
        goals.post(":goal/needs", use: link)
        goals.post(":goal/step", use: step)
        goals.post(":goal/evaluations", use: evaluate)
    }

    private func blank(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var start = ["id": ids.next(Goal.self).text]
        start["needs"] = request.uri.queryParameters["need"].map { String($0) }
        return try await newPage(context, .starting(start))
    }

    private func newPage(
        _ context: SignedInContext, _ form: FormState
    ) async throws -> Response {
        let open = try await SeePlan(files)(context.family, by: context.caller)
        let page = NewGoalPage(open: open, form: form, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func write(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let formID: GoalID = try form.id("id")
        guard let draft = try form.goal() else { return try await newPage(context, form.state) }
        let family = try context.family
        let kept = try form.keptFrom()
        guard context.account.role == .coordinator else {
            let id = try await ids.writing(formID) { id in
                try await ProposeGoal(files)(
                    id, draft, keptFrom: kept, in: family, by: context.caller)
            }
            let plan = PlanNotice.path(Paths.plan(family), .goalProposed, id.text)
            return Reply.see(plan.at("proposals"))
        }
        let id = try await ids.writing(formID) { id in
            try await WriteGoal(files).add(
                id, draft, keptFrom: kept, in: family, by: context.caller)
        }
        return Reply.see(PlanNotice.path(Paths.goal(family, id), .goalAdded, id.text))
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = request.uri.queryParameters
        return try await GoalReply(files: files, ids: ids)
            .page(context, notice: PlanNotice(kind: query["notice"], id: query["of"]))
    }

    private func link(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let id: GoalID = try context.id("goal")
        let needs = try form.fields.all("needs").map { try ID<Need>($0).orRefused() }
        let open = try await SeePlan(files)(context.family, by: context.caller)
        let goal = try open.plan.goals.first { $0.id == id }.orRefused()
        let draft = GoalDraft(
            subject: goal.subject, area: goal.lifeArea, words: goal.words,
            needs: goal.needs.union(needs), evaluateOn: goal.evaluateOn)
        try await WriteGoal(files).change(
            id, edition: form.edition(), to: draft, in: context.family, by: context.caller)
        return Reply.see(Paths.goal(try context.family, id).at("add-action"))
    }

    private func change(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let reply = GoalReply(files: files, ids: ids)
        guard let draft = try form.goal() else {
            return try await reply.page(context, GoalForms(change: form.state))
        }
        let id: GoalID = try context.id("goal")
        do {
            try await WriteGoal(files).change(
                id, edition: form.edition(), to: draft, in: context.family, by: context.caller)
        } catch is Stale {
            return try await reply.page(context, GoalForms(change: form.state, isStale: true))
        }
        return Reply.see(Paths.goal(try context.family, id))
    }

    private func step(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let id: GoalID = try context.id("goal")
        let step = try MoveGoal.Step(rawValue: form.fields["step"]).orRefused()
        let plan = Paths.plan(try context.family)
        do {
            try await MoveGoal(files)(
                id, edition: form.edition(), step: step, in: context.family, by: context.caller)
        } catch PlanFault.alreadySo {
            return Reply.see(plan)
        } catch let fault as PlanFault {
            let forms = GoalForms(fault: context.texts.faults.plan(fault))
            return try await GoalReply(files: files, ids: ids).page(context, forms)
        }
        switch step {
        case .activate: return Reply.see(plan.at("goal-\(id.text)"))
        case .reach: return Reply.see(PlanNotice.path(plan, .goalReached, id.text))
        case .drop: return Reply.see(PlanNotice.path(plan, .goalDropped, id.text))
        }
    }

    private func evaluate(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let attainment: Attainment? = form.number("attainment")
        let words = form.optionalWords("evaluation-words")
        let next = form.optionalDay("next")
        let id: GoalID = try context.id("goal")
        let reply = GoalReply(files: files, ids: ids)
        guard let attainment, form.faults.isEmpty else {
            return try await reply.page(context, GoalForms(evaluation: form.state))
        }
        do {
            _ = try await ids.writing(try form.id("id")) { evaluation in
                try await EvaluateGoal(files)(
                    evaluation, of: id, attainment: attainment, words: words, next: next,
                    in: context.family, by: context.caller)
            }
        } catch let fault as PlanFault {
            form.fail("attainment", form.texts.plan(fault))
            return try await reply.page(context, GoalForms(evaluation: form.state))
        }
        let goal = Paths.goal(try context.family, id)
        return Reply.see(PlanNotice.path(goal, .evaluationAdded, id.text).at("evaluations"))
    }
}

extension FormReader {
    mutating func goal() throws -> GoalDraft? {
        let words = words("words")
        let area: LifeArea? = choice("area")
        let evaluateOn = optionalDay("evaluate-on")
        let needs = try fields.all("needs").map { try ID<Need>($0).orRefused() }
        let subject = try subject("about")
        guard let words, let area, faults.isEmpty else { return nil }
        return GoalDraft(
            subject: subject, area: area, words: words, needs: Set(needs), evaluateOn: evaluateOn)
    }
}
