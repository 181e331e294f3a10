import HTML
import Hummingbird
import Instruments
import UseCases

/// What went wrong behind a one-time link, in the language of answering, with the way back to the
/// same link. Whoever holds it knows no front page.
struct AnsweringFaultPage {
    let request: Request
    /// Under which the log has the fault.
    let reference: String
    /// The person's own words, which were not kept.
    let unkept: UnkeptView?

    private var chosen: InstrumentLanguage? { .chosen(in: request) }
    private var texts: AnsweringTexts { .of(chosen ?? .wished(request)) }
    private var words: AnsweringFaultTexts { .of(texts.language) }

    func response(to error: any Error, isPassing: Passing?) -> Response {
        switch error {
        case is Stale: reply(.conflict, words.stale, words.staleMore)
        case is CrossSite: reply(.forbidden, words.crossSite, words.crossSiteMore)
        case let error as HTTPError where error.status.code < 500: reply(error)
        default: ours(isPassing)
        }
    }

    private func reply(_ error: HTTPError) -> Response {
        var response =
            switch error.status {
            case .contentTooLarge: reply(error.status, words.tooBig, words.tooBigMore)
            case .notFound: Reply.answering(AnsweringLinkEnded(request).page, status: .notFound)
            default: reply(error.status, words.badRequest, words.badRequestMore)
            }
        for field in error.headers { response.headers[field.name] = field.value }
        return response
    }

    private func ours(_ passing: Passing?) -> Response {
        let number = words.number(reference)
        let isLook = request.method == .get
        switch passing {
        case .nothingKept:
            return soon(words.away, "\(isLook ? words.tryLater : words.notKept) \(number)")
        case .notKnown: return soon(words.notKnown, "\(words.notKnownMore) \(number)")
        case nil: return reply(.internalServerError, words.ours, "\(words.tryLater) \(number)")
        }
    }

    private func soon(_ title: String, _ more: String) -> Response {
        var response = reply(.serviceUnavailable, title, more)
        response.headers[.retryAfter] = "5"
        return response
    }

    private func reply(
        _ status: HTTPResponse.Status, _ title: String, _ more: String
    ) -> Response {
        let parts = request.uri.path.split(separator: "/")
        let secret = parts.count > 1 ? String(parts[1]) : ""
        let start = AnsweringLinkPlaces(secret: secret, chosen: chosen).start
        let back = LinkButton(words.backToQuestions, to: start.path)
        let frame = AnsweringFrame(texts: texts, home: start.path, isDiscreet: true)
        return Reply.answering(
            frame.page(
                title, at: nil, HTML("\(PageHead(title, lead: more))\(unkept)<p>\(back)</p>")),
            status: status)
    }
}
