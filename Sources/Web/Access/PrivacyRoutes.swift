import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /privacy                                      what waits for the leader in charge
/// POST /privacy/:family/openings/:emergency          says whether an opening was needed
/// POST /privacy/:family/requests/:request            answers a question or a wish
struct PrivacyRoutes {
    let files: CaseFiles
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("privacy") { request, context in
            try await page(context, isSaved: SavedNotice.isIn(request))
        }
        group.post("privacy/:family/openings/:emergency", use: review)
        group.post("privacy/:family/requests/:request", use: answer)
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank, isSaved: Bool = false
    ) async throws -> Response {
        let waiting = try await SeeReviews(files)(by: context.caller)
        let page = PrivacyPage(
            waiting: waiting, form: form, isSaved: isSaved, clock: clock, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func review(
        _ request: HummingbirdRequest, _ context: SignedInContext
    ) async throws -> Response {
        let id: EmergencyID = try context.id("emergency")
        var form = FormReader(try await request.form(), context.texts)
        let needed: YesOrNo? = form.choice("needed-\(id.text)")
        let words = form.words("review-\(id.text)")
        guard let needed, let words else { return try await page(context, form.state) }
        try await ReviewEmergency(files)(
            id, edition: form.edition(), wasNeeded: needed == .yes, words: words,
            in: context.family, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.privacy))
    }

    private func answer(
        _ request: HummingbirdRequest, _ context: SignedInContext
    ) async throws -> Response {
        let id: Domain.RequestID = try context.id("request")
        var form = FormReader(try await request.form(), context.texts)
        let asked = try await SeeReviews(files)(by: context.caller).flatMap(\.requests)
            .first { $0.id == id }.orRefused()
        guard let answer = form.answer(to: id, asksForChange: asked.sort.asksForChange) else {
            return try await page(context, form.state)
        }
        try await AnswerRequest(files)(
            id, edition: form.edition(), words: answer.0, isDone: answer.isDone,
            in: context.family, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.privacy))
    }
}
