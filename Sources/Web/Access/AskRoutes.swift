import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/team/consents/new     the form; `?q=` narrows whom to choose from
/// POST /families/:family/team/consents         asks; or, by another button, searches or shows who
///                                              must say yes, and saves nothing
struct AskRoutes {
    let files: CaseFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let consents = group.group("families/:family/team/consents")
        consents.get("new", use: show)
        consents.post(use: send)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let consents = try await asking(context)
        let search = request.uri.queryParameters["q"].map(String.init)
        let start = AskPage.start(id: ids.next(), today: consents.today, search: search)
        return page(consents, .starting(start), nil, context)
    }

    /// - Throws: `Refused` for who may not ask.
    private func asking(_ context: SignedInContext) async throws -> Consents {
        let consents = try await SeeConsents(files)(context.family, by: context.caller)
        guard consents.mayAsk else { throw Refused() }
        return consents
    }

    private func page(
        _ consents: Consents, _ form: FormState, _ looked: ConsentTerms?,
        _ context: SignedInContext
    ) -> Response {
        let page = AskPage(consents: consents, form: form, looked: looked, context: context)
        return Reply.page(page.page, status: form.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func send(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let consents = try await asking(context)
        switch form.fields["do"] {
        case "search": return page(consents, form.state, nil, context)
        case "look":
            let terms = try form.askedTerms(consents, context.texts.team)
            return page(consents, form.state, terms, context)
        default: return try await ask(&form, consents, context)
        }
    }

    private func ask(
        _ form: inout FormReader, _ consents: Consents, _ context: SignedInContext
    ) async throws -> Response {
        guard let draft = try form.ask(consents, context.texts) else {
            return page(consents, form.state, nil, context)
        }
        do {
            let family = try context.family
            _ = try await ids.writing(form.id("id", of: Consent.self)) { id in
                try await AskForConsent(files)(draft.asks(id), in: family, by: context.caller)
            }
            return Reply.see(Paths.team(family).with("asked", "yes"))
        } catch ConsentFault.nobodyDecides(let persons) {
            let names = consents.members.filter { persons.contains($0.id) }.map(\.name.text)
            form.fail(
                "persons", context.texts.consent.nobodyDecides(context.texts.team.list(names)))
            return page(consents, form.state, draft.terms, context)
        }
    }
}
