import Domain
import HTML
import Hummingbird
import UseCases

/// GET /families/:family/log     who has looked and what was changed
struct LogRoutes {
    let files: CaseFiles
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/log", use: show)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let log = try await SeeLog(files)(context.family, by: context.caller)
        let days = LogDay.days(of: log.entries, clock: clock)
        return Reply.page(LogPage(log: log, days: days, context: context).page)
    }
}
