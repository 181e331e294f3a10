import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/requests                        what was asked, and the forms for asking
/// POST /families/:family/requests                        asks for a correction or an erasure
/// GET  /families/:family/requests/ask                    asking about a line of the log
/// POST /families/:family/requests/ask                    sends that
/// POST /families/:family/requests/:request/answer        the coordinator answers
struct RequestRoutes {
    let files: CaseFiles
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        let requests = group.group("families/:family/requests")
        requests.get { request, context in
            try await page(context, notice: RequestNotice(request))
        }
        requests.post(use: write)
        requests.get("ask", use: ask)
        requests.post("ask", use: sendQuestion)
        requests.post(":request/answer", use: answer)
    }

    private func page(
        _ context: SignedInContext, notice: RequestNotice? = nil, form: FormState = .blank
    ) async throws -> Response {
        let requests = try await SeeRequests(files)(context.family, by: context.caller)
        var form = form
        form.start = ["id": ids.next(Domain.Request.self).text, "to": "coordinator"]
        let page = RequestsPage(
            requests: requests, form: form, notice: notice, clock: clock, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func write(
        _ request: HummingbirdRequest, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let asked = try form.asked(context.texts) else {
            return try await page(context, form: form.state)
        }
        return try await send(asked, form, context)
    }

    private func send(
        _ asked: Asked, _ form: FormReader, _ context: SignedInContext
    ) async throws -> Response {
        let family = try context.family
        _ = try await ids.writing(form.id("id", of: Domain.Request.self)) { id in
            try await WriteRequest(files)(
                id, asked.sort, to: asked.to, words: asked.words, in: family, by: context.caller)
        }
        return Reply.see(RequestNotice.sent.path(family))
    }

    private func ask(
        _ request: HummingbirdRequest, _ context: SignedInContext
    ) async throws -> Response {
        let query = request.uri.queryParameters
        let start = [
            "id": ids.next(Domain.Request.self).text,
            "about": query["about"].map(String.init) ?? "",
            "day": query["day"].map(String.init) ?? "", "to": "coordinator",
        ]
        return try await askPage(context, .starting(start))
    }

    private func askPage(_ context: SignedInContext, _ form: FormState) async throws -> Response {
        let line = try await AskAboutLine(files)(
            AccountID(form.value("about")).orRefused(), on: Day(form.value("day")).orRefused(),
            in: context.family, by: context.caller)
        let page = AskAboutLookPage(line: line, form: form, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func sendQuestion(
        _ request: HummingbirdRequest, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let asked = try form.question() else { return try await askPage(context, form.state) }
        return try await send(asked, form, context)
    }

    private func answer(
        _ request: HummingbirdRequest, _ context: SignedInContext
    ) async throws -> Response {
        let id: Domain.RequestID = try context.id("request")
        let family = try context.family
        var form = FormReader(try await request.form(), context.texts)
        let asked = try await SeeRequests(files)(family, by: context.caller).requests
            .first { $0.id == id }.orRefused()
        guard let answer = form.answer(to: id, asksForChange: asked.sort.asksForChange) else {
            return try await page(context, form: form.state)
        }
        try await AnswerRequest(files)(
            id, edition: form.edition(), words: answer.0, isDone: answer.isDone, in: family,
            by: context.caller)
        return Reply.see(RequestNotice.answered.path(family))
    }
}
