import Domain
import HTML
import HTTPTypes
import Hummingbird
import Logging
import OpenID
import UseCases

/// POST /sign-out                  ends the session here, then at the provider
/// GET /sign-in/:provider/over     the provider's page says that a session is over
/// POST /sign-in/:provider/over    the provider's server says so, with a signed token
struct ProviderOverRoutes {
    let providers: [SignInProvider]
    let sessions: any Sessions
    let cookie: SessionCookie

    func add(to router: Router<VisitContext>) {
        router.post("sign-out", use: leave)
        router.get("sign-in/:provider/over", use: hear)
        router.post("sign-in/:provider/over", use: read)
    }

    private func leave(_ request: Request, _ context: VisitContext) async throws -> Response {
        let token = cookie.token(in: request)
        let session =
            if let token { try await sessions.end(token) } else { nil as ProviderSession? }
        var response = await farewell(session, context)
        cookie.clear(on: &response)
        return response
    }

    /// A page that leads on by itself, not a redirect: then no form of the site may lead anywhere
    /// else (`form-action`), although every page has the button.
    private func farewell(
        _ session: ProviderSession?, _ context: VisitContext
    ) async -> Response {
        let provider = providers.first {
            $0.provider.registration.issuer.text == session?.issuer
        }
        guard let session, let provider,
            let address = await provider.provider.signOutAddress(idToken: session.idToken)
        else { return Reply.see(Paths.signIn) }
        let page = FarewellPage(title: provider.title, language: context.language).page
        var response = Reply.page(page)
        if let refresh = HTTPField.Name("Refresh") {
            response.headers[refresh] = "0; url=\(address)"
        }
        return response
    }

    /// Shown inside the provider's page, so without cookies: issuer and session say it all.
    private func hear(_ request: Request, _ context: VisitContext) async throws -> Response {
        let provider = try named(context)
        let query = request.uri.queryParameters
        let issuer = provider.provider.registration.issuer.text
        guard query["iss"].map(String.init) == issuer, let sid = query["sid"], !sid.isEmpty else {
            return Response(status: .badRequest, headers: [.cacheControl: "no-store"])
        }
        try await sessions.end(issuer: issuer, sid: String(sid))
        return Response(status: .ok, headers: [.cacheControl: "no-store"])
    }

    private func read(_ request: Request, _ context: VisitContext) async throws -> Response {
        let provider = try named(context)
        do {
            let token = try await request.form()["logout_token"]
            let sid = try await provider.provider.over(logoutToken: token)
            let issuer = provider.provider.registration.issuer.text
            try await sessions.end(issuer: issuer, sid: sid)
            return Response(status: .ok, headers: [.cacheControl: "no-store"])
        } catch let fault as ProviderFault {
            context.logger.notice(
                "sign-out",
                metadata: ["provider": "\(provider.name)", "refused": "\(fault.rawValue)"])
            return Response(status: .badRequest, headers: [.cacheControl: "no-store"])
        }
    }

    private func named(_ context: VisitContext) throws -> SignInProvider {
        let name = try context.parameters.require("provider")
        return try providers.first { $0.name == name }.orRefused()
    }
}
