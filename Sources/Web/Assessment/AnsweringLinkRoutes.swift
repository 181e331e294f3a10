import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// Answering by a one-time link, without being signed in and without a cookie. Opening an address
/// uses nothing up: messengers look at links before people do.
///
/// GET  /l/:secret                   what it is, and the way in
/// GET  /l/:secret/:form             all questions of one form on one page
/// POST /l/:secret/:form             keeps the answers
/// GET  /l/:secret/:form/q/:item     one question
/// POST /l/:secret/:form/q/:item     keeps its answer, and leads to the next
/// GET  /l/:secret/go-on             leads to the first question that waits
/// GET  /l/:secret/pause             says that all is kept
/// GET  /l/:secret/safety            whom to talk to now
/// GET  /l/:secret/send              what is left open, before one says that this is all
/// POST /l/:secret/send              says so: the link opens nothing any more
struct AnsweringLinkRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let ids: Identifiers

    private var alarm: UnkeptAlarm {
        UnkeptAlarm(tell: TellByLink(files, questionnaires), ids: ids)
    }

    func add(to router: Router<VisitContext>) {
        let link = router.group("l/:secret")
        link.get(use: start)
        link.get("send", use: review)
        link.post("send", use: send)
        link.get("go-on", use: goOn)
        link.get("pause", use: pause)
        link.get("safety", use: safety)
        link.get(":form", use: whole)
        link.post(":form", use: answerWhole)
        link.get(":form/q/:item", use: one)
        link.post(":form/q/:item", use: answerOne)
    }

    private func start(_ request: Request, _ context: VisitContext) async throws -> Response {
        let link = try await open(request, context)
        let page = AnsweringLinkStart(link: link, frame: frame(link))
        return Reply.answering(page.page)
    }

    private func goOn(_ request: Request, _ context: VisitContext) async throws -> Response {
        let link = try await open(request, context)
        return Reply.see((link.first ?? link.places.send).path)
    }

    private func whole(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await flow(request, context).whole(isSaved: SavedNotice.isIn(request))
    }

    private func answerWhole(
        _ request: Request, _ context: VisitContext
    ) async throws -> Response {
        let fields = try await request.answers()
        return try await telling(fields, request, context) {
            try await flow(request, context, fields).answerWhole(fields)
        }
    }

    private func one(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await flow(request, context).one(context.parameters.require("item"))
    }

    private func answerOne(_ request: Request, _ context: VisitContext) async throws -> Response {
        let fields = try await request.answers()
        return try await telling(fields, request, context) {
            try await flow(request, context, fields)
                .answerOne(context.parameters.require("item"), fields)
        }
    }

    /// An alarming answer is told also where nothing can be kept, such as by a link that ended while
    /// its page lay open.
    private func telling(
        _ fields: FormFields, _ request: Request, _ context: VisitContext,
        _ keep: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await keep()
        } catch let fault where fault is Refused || fault is Stale {
            let secret = try context.parameters.require("secret")
            guard try await alarm.raise(fields, by: secret) else { throw fault }
            let page = AnsweringLinkEnded(request).told
            return Reply.answering(page, status: .notFound)
        }
    }

    private func pause(_ request: Request, _ context: VisitContext) async throws -> Response {
        let link = try await open(request, context)
        let page = AnsweringPausePage(
            texts: link.texts, here: link.places.pause, goOn: link.places.goOn.path,
            frame: frame(link))
        return Reply.answering(page.page)
    }

    private func safety(_ request: Request, _ context: VisitContext) async throws -> Response {
        let link = try await open(request, context)
        let calm = link.calm
        let on = LinkButton(link.texts.goOn, to: link.places.goOn.path, kind: .quiet)
        let main = HTML("\(PageHead(calm.title))\(calm.html)<p>\(on)</p>")
        return Reply.answering(frame(link).page(calm.title, at: link.places.safety, main))
    }

    private func review(_ request: Request, _ context: VisitContext) async throws -> Response {
        let link = try await open(request, context)
        let page = AnsweringLinkReview(link: link, frame: frame(link))
        return Reply.answering(page.page)
    }

    /// The page of thanks is the answer itself: behind the link there is nothing any more to see.
    private func send(_ request: Request, _ context: VisitContext) async throws -> Response {
        _ = try await request.form()
        let link = try await open(request, context)
        try await AnswerByLink(files, questionnaires).finish(link.places.secret)
        let page = AnsweringThanks(
            texts: link.texts, calm: link.sheets.isAlarming ? link.calm : nil
        ).page
        return Reply.answering(page)
    }

    private func open(
        _ request: Request, _ context: VisitContext, _ sent: FormFields? = nil
    ) async throws -> AnsweringLink {
        let secret = try context.parameters.require("secret")
        let chosen = InstrumentLanguage.chosen(in: request)
        let sheets = try await AnswerByLink(files, questionnaires)
            .open(secret, shown: sent?.shownKeys ?? [:])
        let texts = AnsweringTexts.of(chosen ?? .wished(request))
        return AnsweringLink(
            sheets: sheets, places: AnsweringLinkPlaces(secret: secret, chosen: chosen),
            texts: sheets.isForChild ? texts.forChild : texts, ids: ids)
    }

    private func flow(
        _ request: Request, _ context: VisitContext, _ sent: FormFields? = nil
    ) async throws -> AnsweringFlow {
        let link = try await open(request, context, sent)
        let place = try Int(context.parameters.require("form")).orRefused() - 1
        let sheet = try link.sheet(place)
        return AnsweringFlow(
            sheet: sheet, frame: frame(link), calm: link.calm,
            keep: { turn in try await keep(turn, sheet, link.places.secret) },
            reopen: { try await open(request, context).sheet(place) })
    }

    /// - Throws: `Refused` for a form that now stands at another place of the link than when it was
    ///   opened: no answer is ever kept under another question.
    private func keep(
        _ turn: AnsweringTurn, _ sheet: AnsweringSheet, _ secret: String
    ) async throws -> Answering {
        let named = turn.fields["form"]
        guard named == sheet.instrument.id.rawValue else { throw Refused() }
        var draft = AnsweredDraft(
            id: turn.id, instrument: sheet.instrument.id, answers: turn.answers,
            edition: turn.edition, seen: turn.seen, press: turn.fields["press"],
            alert: ids.next())
        draft.number = turn.key
        return try await AnswerByLink(files, questionnaires)(draft, by: secret)
    }

    private func frame(_ link: AnsweringLink) -> AnsweringFrame {
        AnsweringFrame(texts: link.texts, home: link.places.start.path, isDiscreet: true)
    }
}
