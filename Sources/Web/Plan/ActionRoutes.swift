import Domain
import HTML
import Hummingbird
import UseCases

/// POST /families/:family/plan/goals/:goal/actions     adds help towards a goal
/// GET  /families/:family/plan/actions/:action         an action, to change it
/// POST /families/:family/plan/actions/:action         changes it
struct ActionRoutes {
    let files: CaseFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let plan = group.group("families/:family/plan")
        plan.post("goals/:goal/actions", use: write)
        plan.get("actions/:action") { _, context in try await page(context) }
        plan.post("actions/:action", use: change)
    }

    private func write(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let goal: GoalID = try context.id("goal")
        guard let draft = form.action() else {
            return try await GoalReply(files: files, ids: ids)
                .page(context, GoalForms(action: form.state))
        }
        let id = try await ids.writing(try form.id("id", of: Action.self)) { id in
            try await WriteAction(files).add(
                id, to: goal, draft, in: context.family, by: context.caller)
        }
        let path = PlanNotice.path(Paths.goal(try context.family, goal), .actionAdded, id.text)
        return Reply.see(path.at("actions"))
    }

    private func change(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let draft = form.action() else { return try await page(context, form: form.state) }
        let id: ActionID = try context.id("action")
        do {
            try await WriteAction(files).change(
                id, edition: form.edition(), to: draft, in: context.family, by: context.caller)
        } catch is Stale {
            return try await page(context, form: form.state, isStale: true)
        }
        return Reply.see(Paths.plan(try context.family).at("goals"))
    }

    private func page(
        _ context: SignedInContext, form: FormState = .blank, isStale: Bool = false
    ) async throws -> Response {
        let id: ActionID = try context.id("action")
        let open = try await SeePlan(files)(context.family, by: context.caller, choosing: true)
        guard open.mayWrite else { throw Refused() }
        let action = try open.plan.actions.first { $0.id == id }.orRefused()
        let page = ActionPage(
            action: action, plan: open.plan, form: form, isStale: isStale, context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}
