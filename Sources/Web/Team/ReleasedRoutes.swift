import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /released                                       the families that have shared something
/// GET  /released/:family                               the part that one of them has shared
/// POST /released/:family/actions/:action/report        says how one's own action goes
struct ReleasedRoutes {
    let files: CaseFiles

    func add(to group: RouterGroup<SignedInContext>) {
        let released = group.group("released")
        released.get { _, context in try await list(context) }
        released.get(":family", use: show)
        released.post(":family/actions/:action/report", use: report)
    }

    private func list(_ context: SignedInContext) async throws -> Response {
        let parts = try await ListReleasedParts(files)(by: context.caller)
        return Reply.page(ReleasedListPage(parts: parts, context: context).page)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = request.uri.queryParameters
        let notice = ReportNotice(
            action: query["reported"].map(String.init), before: query["before"].map(String.init))
        return try await page(context, notice: notice)
    }

    private func page(
        _ context: SignedInContext, notice: ReportNotice? = nil, fault: String? = nil
    ) async throws -> Response {
        let part = try await SeeReleasedPart(files.during(context.visit))(
            context.family, by: context.caller)
        let page = ReleasedPage(part: part, notice: notice, fault: fault, context: context)
        return Reply.page(page.page, status: fault == nil ? .ok : .unprocessableContent)
    }

    private func report(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let id: ActionID = try context.id("action")
        let family = try context.family
        let report = try ReportAction.Report(rawValue: form.fields["report"]).orRefused()
        do {
            try await ReportAction(files)(
                id, edition: form.edition(), report: report, in: family, by: context.caller)
        } catch PlanFault.alreadySo {
            return Reply.see(Paths.releasedPart(family))
        } catch let fault as PlanFault {
            return try await page(context, fault: context.texts.faults.plan(fault))
        } catch is Stale {
            guard try await stands(id, report, context) else { throw Stale() }
            return Reply.see(Paths.releasedPart(family))
        }
        let before = ReportAction.Report(rawValue: form.fields["before"])
        let notice = before.map { ReportNotice(id, before: $0) }
        return Reply.see(notice?.page(of: family) ?? Paths.releasedPart(family))
    }

    /// A second click on the same button says nothing new.
    private func stands(
        _ id: ActionID, _ report: ReportAction.Report, _ context: SignedInContext
    ) async throws -> Bool {
        let part = try await SeeReleasedPart(files)(context.family, by: context.caller)
        let action = part.plan.actions.first { $0.id == id }
        return action.map { ReportAction.Report($0.status) } == report
    }
}
