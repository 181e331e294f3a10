import Domain
import Hummingbird
import UseCases

/// Finds out who makes the request and which language they read.
struct SessionReader: RouterMiddleware {
    typealias Context = VisitContext

    let sessions: any Sessions
    let cookie: SessionCookie
    let clock: Clock

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let token = cookie.token(in: request) {
            context.account = try await sessions.account(for: token, at: clock.now())
        }
        context.language = context.account?.language ?? LanguageChoices.language(of: request)
        return try await next(request, context)
    }
}
