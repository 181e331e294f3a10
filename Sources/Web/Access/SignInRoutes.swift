import Domain
import HTML
import Hummingbird
import UseCases

/// How somebody signs in: an installation has exactly one way.
package protocol SignInWay: Sendable {
    /// The people to choose among; only the demo has such a list.
    func people() async throws -> [Account]
}

/// GET /sign-in      the people of the demo, by role
/// POST /sign-in     signs in as one of them
/// POST /sign-out    ends the session
/// POST /language    changes the language, remembered for who is signed in
struct SignInRoutes {
    let way: any SignInWay
    let sessions: any Sessions
    let cookie: SessionCookie
    let clock: Clock

    func add(to router: Router<VisitContext>) {
        router.get("sign-in", use: list)
        router.post("sign-in", use: enter)
        router.post("sign-out", use: leave)
        router.post("language", use: changeLanguage)
    }

    private func list(_ request: Request, _ context: VisitContext) async throws -> Response {
        let people = try await way.people()
        return Reply.page(SignInPage(people: people, language: context.language).page)
    }

    private func enter(_ request: Request, _ context: VisitContext) async throws -> Response {
        let wanted = ID<Account>(try await request.form()["account"])
        let person = try await way.people().first { $0.id == wanted }.orRefused()
        if let old = cookie.token(in: request) { try await sessions.end(old) }
        let token = try await sessions.start(for: person.id, at: clock.now())
        var response = Reply.see(Paths.home)
        cookie.set(token, on: &response)
        return response
    }

    private func leave(_ request: Request, _ context: VisitContext) async throws -> Response {
        if let token = cookie.token(in: request) { try await sessions.end(token) }
        var response = Reply.see(Paths.signIn)
        cookie.clear(on: &response)
        return response
    }

    private func changeLanguage(
        _ request: Request, _ context: VisitContext
    ) async throws -> Response {
        let form = try await request.form()
        let language = try Language(rawValue: form["language"]).orRefused()
        if let account = context.account {
            try await sessions.remember(language, for: account.id)
        }
        var response = Reply.see(Path(local: form["back"]) ?? Paths.home)
        LanguageChoices.remember(language, on: &response)
        return response
    }
}
