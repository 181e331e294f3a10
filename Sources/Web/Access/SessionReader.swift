import Domain
import HTTPTypes
import Hummingbird
import UseCases

/// Finds out who makes the request and which language they read.
struct SessionReader: RouterMiddleware {
    typealias Context = VisitContext

    let sessions: any Sessions
    let cookie: SessionCookie
    let clock: Clock
    let live: LiveHub

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.came = clock.now()
        context.isLook = request.method == .get
        if let token = cookie.token(in: request) {
            try await read(token, request, &context)
        }
        if let account = context.account { context.language = account.language }
        return try await next(request, context)
    }

    /// What a page does by itself keeps no session alive: only people do.
    private func read(
        _ token: String, _ request: Request, _ context: inout VisitContext
    ) async throws {
        let visit = HTTPField.Name.live.flatMap { request.headers[$0] }
        context.account =
            visit == nil
            ? try await sessions.account(for: token, at: context.came)
            : try await sessions.watch(token, at: context.came)
        guard context.account != nil else { return }
        context.token = token
        context.visit = visit.flatMap { live.visit($0, token: token) }
    }
}
