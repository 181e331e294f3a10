import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/team/consents/:consent             one consent
/// GET  /families/:family/team/consents/:consent/preview     what all yeses would open
/// POST /families/:family/team/consents/:consent/look        what an answer changes; saves nothing
/// POST /families/:family/team/consents/:consent/answer      gives the answer
/// POST /families/:family/team/consents/:consent/renew       asks for another year
/// POST /families/:family/team/consents/:consent/call-off    takes the question back
struct ConsentRoutes {
    let files: CaseFiles
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        let consent = group.group("families/:family/team/consents/:consent")
        consent.get { try await page($1, notice: $0.uri.queryParameters["said"]) }
        consent.get("preview", use: preview)
        consent.post("look", use: look)
        consent.post("answer", use: answer)
        consent.post("renew", use: renew)
        consent.post("call-off", use: callOff)
    }

    private func page(
        _ context: SignedInContext, notice: Substring? = nil, form: FormState = .blank
    ) async throws -> Response {
        let consents = try await SeeConsents(files)(context.family, by: context.caller)
        let page = ConsentPage(
            consent: try consents[context.id("consent")].orRefused(), consents: consents,
            form: form, sheet: ids.next(), anew: ids.next(),
            notice: notice.flatMap { ConsentNotice(rawValue: String($0)) }, clock: clock,
            context: context)
        return Reply.page(page.page, status: form.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func preview(_ request: Request, _ context: SignedInContext) async throws -> Response {
        guard context.account.role == .coordinator else { throw Refused() }
        let change = try await PreviewConsent(files)(
            context.id("consent"), if: .everyonesYes, of: context.family, by: context.caller)
        return Reply.page(EveryonesYesPage(change: change, context: context).page)
    }

    private func look(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let decision = try form.decision(today: clock.today, context.texts.team) else {
            return try await page(context, form: form.state)
        }
        let (id, family): (ConsentID, _) = (try context.id("consent"), try context.family)
        let preview = PreviewConsent(files)
        let change = try await preview(id, if: .mine(decision), of: family, by: context.caller)
        var later: ConsentChange?
        if case .waiting = change.consents.state(change.answered), decision.isYes {
            later = try await preview(
                id, if: .mineThenAll(decision), of: family, by: context.caller)
        }
        let page = ConsentLookPage(
            change: change, later: later, decision: decision, context: context)
        return Reply.page(page.page)
    }

    private func answer(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let decision = try form.decision(today: clock.today, context.texts.team) else {
            return try await page(context, form: form.state)
        }
        let (id, family): (ConsentID, _) = (try context.id("consent"), try context.family)
        try await AnswerConsent(files)(id, decision, in: family, by: context.caller)
        let path = Paths.consent(family, id)
        return Reply.see(ConsentNotice(ConsentStep(decision))?.path(path) ?? path)
    }

    private func renew(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let family = try context.family
        let anew: ConsentID = try form.id("anew")
        do {
            try await RenewConsent(files)(
                context.id("consent"), as: anew, in: family, by: context.caller)
        } catch ConsentFault.nobodyDecides {
            form.fail("who", context.texts.consent.writeResponsibility)
            return try await page(context, form: form.state)
        }
        return Reply.see(ConsentNotice.asked.path(Paths.consent(family, anew)))
    }

    private func callOff(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let (id, family): (ConsentID, _) = (try context.id("consent"), try context.family)
        try await CallOffConsent(files)(
            id, edition: form.edition(), in: family, by: context.caller)
        return Reply.see(Paths.consent(family, id))
    }
}

extension ConsentAnswer.Decision {
    var isYes: Bool { if case .gives = self { true } else { false } }
}
