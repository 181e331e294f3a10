import Domain
import HTML
import Hummingbird
import UseCases

/// POST /language    changes the language, remembered for who is signed in
struct LanguageRoutes {
    let sessions: any Sessions
    let isSecure: Bool

    func add(to router: Router<VisitContext>) { router.post("language", use: change) }

    private func change(_ request: Request, _ context: VisitContext) async throws -> Response {
        let form = try await request.form()
        let language = try Language(rawValue: form["language"]).orRefused()
        if let account = context.account {
            try await sessions.remember(language, for: account.id)
        }
        var response = Reply.see(Path(local: form["back"]) ?? Paths.home)
        LanguageChoices.remember(language, on: &response, isSecure: isSecure)
        return response
    }
}
