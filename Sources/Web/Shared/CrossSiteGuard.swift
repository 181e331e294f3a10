import HTTPTypes
import Hummingbird

/// Refuses changes that another site's page asks for. A browser says where a form came from in
/// `Sec-Fetch-Site` or `Origin`; a change without either is refused too.
struct CrossSiteGuard: RouterMiddleware {
    typealias Context = VisitContext

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        guard isSafe(request.method) || comesFromHere(request) else { throw CrossSite() }
        return try await next(request, context)
    }

    private func isSafe(_ method: HTTPRequest.Method) -> Bool { [.get, .head].contains(method) }

    private func comesFromHere(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" }
        guard let origin = request.headers[.origin], let host = request.head.authority else {
            return false
        }
        return origin == "https://\(host)" || origin == "http://\(host)"
    }
}

/// A change that another site asked for.
struct CrossSite: Error {}

extension HTTPField.Name {
    static var secFetchSite: HTTPField.Name {
        HTTPField.Name("Sec-Fetch-Site") ?? .origin
    }
}
