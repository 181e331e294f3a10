import Domain
import HTML
import Hummingbird
import Logging
import UseCases

/// Makes a page of what went wrong. "May not" and "is not there" are one page; our own faults are
/// logged with a reference number and never shown.
struct FaultPages: RouterMiddleware {
    typealias Context = VisitContext

    let refusalTick: Duration
    /// Notes what somebody asked for before they signed in; nil where one chooses who to be.
    let wanted: WantedPage?

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        let came = ContinuousClock.now
        do {
            return try await next(request, context)
        } catch is SignInNeeded {
            return await signIn(request)
        } catch {
            let unkept = UnkeptWords(error)
            let response = page(for: unkept, request, context)
            if unkept.cause is Refused { await waitForTick(since: came) }
            return response
        }
    }

    /// Who sent answers is shown them instead of being led away from them.
    private func signIn(_ request: Request) async -> Response {
        let answers = await SignedOutAnswers(request)
        var response =
            answers.map { Reply.answering($0.page, status: .forbidden) } ?? Reply.see(Paths.signIn)
        wanted?.note(request, on: &response, isForm: answers != nil)
        return response
    }

    private func page(
        for unkept: UnkeptWords, _ request: Request, _ context: VisitContext
    ) -> Response {
        let isBehindLink = AnsweringLinkPlaces.isBehindLink(request)
        switch unkept.cause {
        case is Refused where isBehindLink:
            let ended = AnsweringLinkEnded(request, typed: unkept.words)
            return Reply.answering(ended.page, status: .notFound)
        case let tooMany as HTTPError where tooMany.status == .tooManyRequests && isBehindLink:
            return wait(tooMany, AnsweringLinkEnded(request, typed: unkept.words))
        case let cause where isBehindLink:
            return answering(cause, unkept.view(request), request, context)
        case let cause:
            var context = context
            context.unkept = unkept.view(request)
            return page(for: cause, request, context)
        }
    }

    /// Behind a link in the languages of answering.
    private func answering(
        _ error: any Error, _ unkept: UnkeptView?, _ request: Request, _ context: VisitContext
    ) -> Response {
        let isTheirs = error is Stale || error is CrossSite
        let status = (error as? HTTPError)?.status.code ?? 500
        if !isTheirs, status >= 500 { log(error, context) }
        return AnsweringFaultPage(request: request, reference: context.id, unkept: unkept)
            .response(to: error, isPassing: (error as? any PassingFault)?.passing)
    }

    /// The same in the languages of answering.
    private func wait(_ error: HTTPError, _ ended: AnsweringLinkEnded) -> Response {
        let seconds = error.headers[.retryAfter].flatMap { Int($0) } ?? 60
        var response = Reply.answering(ended.wait(seconds: seconds), status: .tooManyRequests)
        for field in error.headers { response.headers[field.name] = field.value }
        return response
    }

    /// "May not" takes a little more or less work than "is not there": which rows are read, where
    /// in the file the log entry is written. Nobody can read that from the clock.
    private func waitForTick(since came: ContinuousClock.Instant) async {
        guard refusalTick > .zero else { return }
        let ticks = ((ContinuousClock.now - came) / refusalTick).rounded(.up)
        // Who goes away while we wait needs no answer.
        try? await Task.sleep(until: came + refusalTick * ticks, tolerance: .zero)
    }

    private func page(
        for error: any Error, _ request: Request, _ context: VisitContext
    ) -> Response {
        let texts = context.texts.faults
        switch error {
        case is Refused: return reply(.notFound, texts.notHere, texts.notHereMore, context)
        case is Stale: return reply(.conflict, texts.stale, texts.staleMore, context)
        case is CrossSite: return reply(.forbidden, texts.crossSite, texts.crossSiteMore, context)
        case let error as HTTPError where error.status.code < 500:
            var response = page(for: error.status, error.headers[.retryAfter], context)
            for field in error.headers { response.headers[field.name] = field.value }
            return response
        default: return ours(error, request, context)
        }
    }

    private func page(
        for status: HTTPResponse.Status, _ seconds: String?, _ context: VisitContext
    ) -> Response {
        let texts = context.texts.faults
        switch status {
        case .contentTooLarge: return reply(status, texts.tooBig, texts.tooBigMore, context)
        case .tooManyRequests:
            let minutes = ((seconds.flatMap { Int($0) } ?? 60) + 59) / 60
            return reply(status, texts.tooMany, texts.tooManyMore(minutes), context)
        case .notFound:
            return reply(.notFound, texts.notHere, texts.notHereMore, context)
        default: return reply(status, texts.badRequest, texts.badRequestMore, context)
        }
    }

    private func ours(
        _ error: any Error, _ request: Request, _ context: VisitContext
    ) -> Response {
        let reference = context.id
        let texts = context.texts.faults
        log(error, context)
        switch (error as? any PassingFault)?.passing {
        case .nothingKept:
            guard request.method == .get else {
                return soon(texts.away, texts.awayChange(reference), context)
            }
            let here = Path(local: request.uri.description) ?? Paths.home
            return soon(texts.away, texts.awayLook(reference), again: here, context)
        case .notKnown:
            return soon(texts.notKnown, texts.notKnownMore(reference), context)
        case nil:
            return reply(.internalServerError, texts.ours, texts.oursMore(reference), context)
        }
    }

    private func log(_ error: any Error, _ context: VisitContext) {
        context.logger.error(
            "fault",
            metadata: ["reference": "\(context.id)", "kind": "\(LoggedFault.kind(of: error))"])
    }

    /// Programs are told after how many seconds to ask again [own choice]; who looked, where. Who
    /// wrote something finds it by going back: no button leads away from it.
    private func soon(
        _ title: String, _ more: String, again: Path? = nil, _ context: VisitContext
    ) -> Response {
        let button = again.map { LinkButton(context.texts.faults.tryAgain, to: $0) }
        var response = reply(.serviceUnavailable, title, more, button, context)
        response.headers[.retryAfter] = "5"
        return response
    }

    private func reply(
        _ status: HTTPResponse.Status, _ title: String, _ more: String, _ context: VisitContext
    ) -> Response {
        let home = LinkButton(context.texts.faults.goHome, to: Paths.home)
        return reply(status, title, more, home, context)
    }

    private func reply(
        _ status: HTTPResponse.Status, _ title: String, _ more: String, _ button: LinkButton?,
        _ context: VisitContext
    ) -> Response {
        let page = SitePage(
            frame: Frames.open(context.language, back: Paths.home), title: title,
            main: HTML("\(PageHead(title, lead: more))\(button?.html ?? .empty)\(context.unkept)"))
        return Reply.page(page, status: status)
    }
}
