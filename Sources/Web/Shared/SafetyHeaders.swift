import HTTPTypes
import Hummingbird

/// Headers on every answer: nothing inline, nothing from elsewhere, no frames, no referrer.
struct SafetyHeaders: RouterMiddleware {
    typealias Context = VisitContext

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in SafetyHeaders.fields where !isOwn(field, of: response) {
            response.headers[field.name] = field.value
        }
        return response
    }

    /// What somebody else made is sent with a policy of its own, which is stricter still.
    private func isOwn(_ field: HTTPField, of response: Response) -> Bool {
        field.name == .contentSecurityPolicy && response.headers[field.name] == Reply.sealedOff
    }

    private static let fields: HTTPFields = {
        var fields = HTTPFields()
        fields[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        fields[.xContentTypeOptions] = "nosniff"
        fields[.strictTransportSecurity] = "max-age=31536000"
        set("Referrer-Policy", "same-origin")
        set("Cross-Origin-Opener-Policy", "same-origin")
        set("Cross-Origin-Resource-Policy", "same-origin")
        set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        return fields

        func set(_ name: String, _ value: String) {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
    }()
}
