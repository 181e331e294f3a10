import Hummingbird

/// In which language somebody reads, as far as one knows before asking who they are: also what
/// goes wrong while asking is told in it.
struct LanguageReader: RouterMiddleware {
    typealias Context = VisitContext

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.language = LanguageChoices.language(of: request)
        return try await next(request, context)
    }
}
