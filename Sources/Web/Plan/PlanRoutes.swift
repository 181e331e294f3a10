import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/plan                               the plan on one page
/// GET  /families/:family/plan/print                         the plan on paper
/// POST /families/:family/plan/matters                       says what matters
/// POST /families/:family/plan/matters/:matter/take-back     takes it back
/// POST /families/:family/plan/matters/:matter/restore       undoes that
/// POST /families/:family/plan/actions/:action/report        says how an action goes
struct PlanRoutes {
    let files: CaseFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let plan = group.group("families/:family/plan")
        plan.get(use: show)
        plan.get("print", use: print)
        plan.post("matters", use: say)
        plan.post("matters/:matter/take-back") { try await takeBack($0, $1, stands: false) }
        plan.post("matters/:matter/restore") { try await takeBack($0, $1, stands: true) }
        plan.post("actions/:action/report", use: report)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = request.uri.queryParameters
        let notice = PlanNotice(kind: query["notice"], id: query["of"])
        return try await page(context, notice: notice)
    }

    private func page(
        _ context: SignedInContext, notice: PlanNotice? = nil, fault: String? = nil,
        form: FormState = .blank
    ) async throws -> Response {
        let open = try await SeePlan(files.during(context.visit))(
            context.family, by: context.caller)
        let page = PlanPage(
            open: open, matterID: ids.next(), notice: notice, fault: fault, form: form,
            context: context)
        let isFine = form.faults.isEmpty && fault == nil
        return Reply.page(page.page, status: isFine ? .ok : .unprocessableContent)
    }

    private func print(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let open = try await SeePlan(files)(context.family, by: context.caller)
        return Reply.page(PrintPage(open: open, context: context).page)
    }

    private func say(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let words = form.words("words") else {
            return try await page(context, form: form.state)
        }
        let subject = try form.subject("about")
        let kept = try form.keptFrom()
        let id = try await ids.writing(try form.id("id", of: Matter.self)) { id in
            try await SayWhatMatters(files)(
                id, about: subject, words: words, keptFrom: kept, in: context.family,
                by: context.caller)
        }
        return Reply.see(Paths.plan(try context.family).at(id.text))
    }

    private func takeBack(
        _ request: Request, _ context: SignedInContext, stands: Bool
    ) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let id: MatterID = try context.id("matter")
        try await TakeBackMatter(files)(
            id, edition: form.edition(), stands: stands, in: context.family, by: context.caller)
        let plan = Paths.plan(try context.family)
        return Reply.see(stands ? plan : PlanNotice.path(plan, .matterTakenBack, id.text))
    }

    private func report(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let id: ActionID = try context.id("action")
        let report = try ReportAction.Report(rawValue: form.fields["report"]).orRefused()
        let plan = Paths.plan(try context.family)
        do {
            try await ReportAction(files)(
                id, edition: form.edition(), report: report, in: context.family,
                by: context.caller)
        } catch PlanFault.alreadySo {
            return Reply.see(plan)
        } catch let fault as PlanFault {
            return try await page(context, fault: context.texts.faults.plan(fault))
        } catch is Stale {
            guard try await stands(id, report, context) else { throw Stale() }
            return Reply.see(plan)
        }
        let goal = GoalID(form.fields["goal"]).map { "goal-\($0.text)" }
        let isUndo = form.fields.has("undo")
        let seen =
            isUndo
            ? PlanNotice.path(plan, .actionAgain, id.text) : notice(report, plan, id)
        return Reply.see(goal.map(seen.at) ?? seen)
    }

    /// A second click on the same button says nothing new.
    private func stands(
        _ id: ActionID, _ report: ReportAction.Report, _ context: SignedInContext
    ) async throws -> Bool {
        let open = try await SeePlan(files)(context.family, by: context.caller)
        let action = open.plan.actions.first { $0.id == id }
        return action.map { ReportAction.Report($0.status) } == report
    }

    private func notice(_ report: ReportAction.Report, _ plan: Path, _ id: ActionID) -> Path {
        switch report {
        case .done: PlanNotice.path(plan, .actionDone, id.text)
        case .dropped: PlanNotice.path(plan, .actionDropped, id.text)
        case .planned, .underway: plan
        }
    }
}
