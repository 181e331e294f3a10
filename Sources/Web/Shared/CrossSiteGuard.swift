import HTTPTypes
import Hummingbird

/// Refuses requests for another host, and changes that another site's page asks for. A browser says
/// where a form came from in `Sec-Fetch-Site` or `Origin`; a change without either is refused too,
/// but for the few addresses where a provider's server posts what it has signed.
struct CrossSiteGuard: RouterMiddleware {
    typealias Context = VisitContext

    let address: SiteAddress
    /// Whole paths.
    let openPosts: Set<String>

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, address.isHere(host) else { throw CrossSite() }
        guard isSafe(request.method) || isOpen(request) || comesFromHere(request, host) else {
            throw CrossSite()
        }
        return try await next(request, context)
    }

    private func isSafe(_ method: HTTPRequest.Method) -> Bool { [.get, .head].contains(method) }

    private func isOpen(_ request: Request) -> Bool {
        request.method == .post && openPosts.contains(request.uri.path)
    }

    private func comesFromHere(_ request: Request, _ host: String) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" }
        return request.headers[.origin] == "\(address.scheme)://\(host)"
    }
}

/// The names that a site answers to; a request for another name was led here by somebody else.
package struct SiteAddress: Sendable {
    let hosts: Set<String>
    /// Whether it speaks https: then cookies are bound to the host and `http` pages are elsewhere.
    let isSecure: Bool

    package init(hosts: Set<String>, isSecure: Bool) {
        self.hosts = hosts
        self.isSecure = isSecure
    }

    /// This machine alone, in plain http: the demo.
    package static let loopback = SiteAddress(
        hosts: ["127.0.0.1", "localhost", "[::1]"], isSecure: false)

    var scheme: String { isSecure ? "https" : "http" }

    /// Whatever the port.
    func isHere(_ authority: String) -> Bool {
        let digits = authority.reversed().prefix { $0.isNumber }.count
        let named = authority.dropLast(digits)
        let host = named.hasSuffix(":") ? String(named.dropLast()) : authority
        return hosts.contains(host.lowercased())
    }
}

/// A change that another site asked for.
struct CrossSite: Error {}

extension HTTPField.Name {
    static var secFetchSite: HTTPField.Name {
        HTTPField.Name("Sec-Fetch-Site") ?? .origin
    }
}
