import HTTPTypes
import Hummingbird

/// Refuses what no page of ours ever asks for, before anything is looked up: too long an address,
/// too big a body, another kind of body than a form, a method that we do not have.
struct RequestLimits: RouterMiddleware {
    typealias Context = VisitContext

    let limits: ServerLimits

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= limits.address else { throw HTTPError(.uriTooLong) }
        guard [.get, .head, .post].contains(request.method) else {
            if request.method == .options { return Response(status: .noContent, headers: allowed) }
            throw HTTPError(.methodNotAllowed, headers: allowed)
        }
        if request.method == .post { try check(request) }
        return try await next(request, context)
    }

    /// One route takes a scanned sheet, two a questionnaire; some take long answers;
    /// all others take a form.
    private func check(_ request: Request) throws {
        if PaperRoutes.takes(request.uri.path) {
            try check(request.headers, PaperRoutes.most, true)
        } else if BroughtRoutes.takes(request.uri.path) {
            try check(request.headers, BroughtRoutes.most, true)
        } else if AnsweringRoom.takes(request.uri.path) {
            try check(request.headers, ServerLimits.answers, false)
        } else {
            try check(request.headers, ServerLimits.form, false)
        }
    }

    private func check(_ headers: HTTPFields, _ most: Int, _ takesPaper: Bool) throws {
        if let length = headers[.contentLength] {
            guard let length = Int(length), length <= most else {
                throw HTTPError(.contentTooLarge)
            }
        }
        let kind = headers[.contentType] ?? RequestLimits.form
        let name = kind.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        guard name == RequestLimits.form || takesPaper && name == "multipart/form-data"
        else { throw HTTPError(.unsupportedMediaType) }
    }

    private static let form = "application/x-www-form-urlencoded"

    private var allowed: HTTPFields { [.allow: "GET, HEAD, POST, OPTIONS"] }
}
