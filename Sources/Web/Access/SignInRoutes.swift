import Domain
import HTML
import Hummingbird
import UseCases

/// GET /sign-in      the people of the demo, by role
/// POST /sign-in     signs in as one of them
/// POST /sign-out    ends the session
struct SignInRoutes {
    let list: any PeopleList
    let sessions: any Sessions
    let cookie: SessionCookie
    let clock: Clock

    func add(to router: Router<VisitContext>) {
        router.get("sign-in", use: show)
        router.post("sign-in", use: enter)
        router.post("sign-out", use: leave)
    }

    private func show(_ request: Request, _ context: VisitContext) async throws -> Response {
        let people = try await list.people()
        return Reply.page(SignInPage(people: people, language: context.language).page)
    }

    private func enter(_ request: Request, _ context: VisitContext) async throws -> Response {
        let wanted = ID<Account>(try await request.form()["account"])
        let person = try await list.people().first { $0.id == wanted }.orRefused()
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
}
