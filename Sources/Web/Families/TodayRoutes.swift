import HTML
import Hummingbird
import UseCases

/// GET /today            the coordinator's day across her families
/// GET /today/rounds     the rounds of all her families over the twelve months to come
struct TodayRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("today", use: see)
        group.get("today/rounds", use: calendar)
    }

    private func see(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let families = try await SeeToday(files, questionnaires)(by: context.caller)
        return Reply.page(
            TodayPage(
                families: families, isHandedOver: HandOverPage.isDone(request), context: context
            ).page)
    }

    private func calendar(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let families = try await SeeRoundCalendar(files)(by: context.caller)
        return Reply.page(RoundCalendarPage(families: families, context: context).page)
    }
}
