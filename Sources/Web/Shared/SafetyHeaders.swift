import HTTPTypes
import Hummingbird

/// Headers on every answer: nothing inline, nothing from elsewhere, no frames, no referrer, no
/// copy in a cache unless the answer says otherwise. After the OWASP Secure Headers Project.
struct SafetyHeaders: RouterMiddleware {
    typealias Context = VisitContext

    private let fields: HTTPFields

    init(isSecure: Bool) { fields = SafetyHeaders.fields(isSecure: isSecure) }

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in fields where !isOwn(field.name, response) {
            response.headers[field.name] = field.value
        }
        // A body after the answer to HEAD would be read as the next answer (RFC 9110 9.3.2).
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// A page may say itself who keeps a copy, and have a policy made by `policy(formsTo:)`.
    private func isOwn(_ name: HTTPField.Name, _ response: Response) -> Bool {
        [.cacheControl, .contentSecurityPolicy].contains(name) && response.headers[name] != nil
    }

    /// - origins: where forms may lead beside this site.
    /// - asksHere: whether a script on the page may ask this site.
    static func policy(formsTo origins: [String] = [], asksHere: Bool = false) -> String {
        (asksHere ? "connect-src 'self'; " : "")
            + "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action "
            + (["'self'"] + origins).joined(separator: " ")
            + "; base-uri 'none'; frame-ancestors 'none'"
    }

    /// - Parameter isSecure: Whether the site speaks https, which browsers then hold it to.
    static func fields(isSecure: Bool) -> HTTPFields {
        var fields = HTTPFields()
        fields[.contentSecurityPolicy] = policy()
        fields[.xContentTypeOptions] = "nosniff"
        fields[.cacheControl] = "no-store"
        if isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
        for (name, value) in others {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return fields
    }

    /// Those that the library has no name for. `same-origin` and not `no-referrer`: with that a
    /// browser sends forms with the origin `null`, and the guard against other sites needs it.
    private static let others = [
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("X-Frame-Options", "DENY"),
        ("X-Permitted-Cross-Domain-Policies", "none"),
        (
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), "
                + "browsing-topics=()"
        ),
    ]
}
