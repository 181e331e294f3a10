import HTML
import Hummingbird
import UseCases

/// GET /today     the coordinator's day across her families
struct TodayRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("today", use: see)
    }

    private func see(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let families = try await SeeToday(files, questionnaires)(by: context.caller)
        return Reply.page(
            TodayPage(
                families: families, isHandedOver: HandOverPage.isDone(request), context: context
            ).page)
    }
}
