import Domain
import HTML
import Hummingbird
import UseCases

/// GET /families/:family/log     who has looked and what was changed; ?before=… for older lines
struct LogRoutes {
    let files: CaseFiles
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/log", use: show)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let before = request.uri.queryParameters["before"].flatMap { Instant(String($0)) }
        let log = try await SeeLog(files)(
            context.family, before: before, by: context.caller)
        let entries = log.entries.filter { !isOwnLook($0, context) }
        let days = LogDay.days(of: entries, refused: log.refused, clock: clock)
        return Reply.page(LogPage(log: log, days: days, context: context).page)
    }

    /// That somebody opens this page is no news to them.
    private func isOwnLook(_ entry: AuditEntry, _ context: SignedInContext) -> Bool {
        entry.account == context.account.id && entry.act == Act.seeLog.rawValue
    }
}
