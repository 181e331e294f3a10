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
/// GET  /l/:secret/:form/q           leads to the first question that waits
/// POST /l/:secret/:form/q           the same for any question, where no address names one
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
        link.get(":form/q", use: goOn)
        link.post(":form/q", use: answerSame)
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
        return try await fields.unlessKept {
            try await keep(fields, request, context) { sheet in
                try AnsweringReading(whole: fields, of: sheet)
            }
        }
    }

    /// What hangs on an answer has no page of its own, for anybody.
    private func one(_ request: Request, _ context: VisitContext) async throws -> Response {
        let flow = try await flow(request, context)
        let token = try context.parameters.require("item")
        if flow.sheet.isHanging(token) { return Reply.see(flow.sheet.goingOn) }
        return try flow.one(token)
    }

    private func answerOne(_ request: Request, _ context: VisitContext) async throws -> Response {
        let fields = try await request.answers()
        let token = try context.parameters.require("item")
        return try await fields.unlessKept {
            try await keep(fields, request, context) { sheet in
                try AnsweringReading(one: token, fields, ofVisited: sheet)
            }
        }
    }

    private func answerSame(_ request: Request, _ context: VisitContext) async throws -> Response {
        let fields = try await request.answers()
        return try await fields.unlessKept {
            try await keep(fields, request, context) { sheet in
                try AnsweringReading(one: fields["item"], fields, ofVisited: sheet)
            }
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
        let page = AnsweringLinkReview(
            link: link, press: ids.next(AnswerLink.self).text, frame: frame(link))
        return Reply.answering(page.page)
    }

    /// The page of thanks is the answer itself: behind the link there is nothing any more to see.
    /// The second click of a double click gets it too.
    private func send(_ request: Request, _ context: VisitContext) async throws -> Response {
        let press = try await request.form()["press"]
        let desk = try AnsweringLinkDesk(request, context, ids)
        let answers = AnswerByLink(files, questionnaires)
        let secret = desk.places.secret
        do {
            let link = desk.link(try await answers.finish(secret, press: press))
            return Reply.answering(AnsweringThanks(texts: link.texts).page)
        } catch let refused as Refused {
            guard try await answers.isSent(secret, press: press) else { throw refused }
            return Reply.answering(AnsweringThanks(texts: desk.texts).page)
        }
    }

    private func open(_ request: Request, _ context: VisitContext) async throws -> AnsweringLink {
        let desk = try AnsweringLinkDesk(request, context, ids)
        return desk.link(
            try await AnswerByLink(files, questionnaires)
                .open(desk.places.secret, visit: desk.visit))
    }

    private func flow(_ request: Request, _ context: VisitContext) async throws -> AnsweringFlow {
        let link = try await open(request, context)
        let sheet = try link.sheet(place(context))
        return AnsweringFlow(sheet: sheet, frame: frame(link), calm: link.calm)
    }

    private func place(_ context: VisitContext) throws -> Int {
        try Int(context.parameters.require("form")).orRefused() - 1
    }

    /// Opens the link, reads what was sent against it, keeps it, and leads on. An alarming answer is
    /// told also where nothing can be kept, such as by a link that ended while its page lay open.
    private func keep(
        _ fields: FormFields, _ request: Request, _ context: VisitContext,
        _ read: @escaping @Sendable (AnsweringSheet) throws -> AnsweringReading
    ) async throws -> Response {
        let desk = try AnsweringLinkDesk(request, context, ids)
        do {
            return try await keep(fields, at: place(context), desk, read)
        } catch is NotAsked {
            let isTold = try await alarm.raise(fields, by: desk.places.secret)
            return try await notAsked(isTold: isTold, request, context)
        } catch let fault where fault is Refused || fault is Stale {
            guard try await alarm.raise(fields, by: desk.places.secret) else { throw fault }
            let page = AnsweringLinkEnded(request, typed: fields.typedWords).told
            return Reply.answering(page, status: .notFound)
        }
    }

    private func notAsked(
        isTold: Bool, _ request: Request, _ context: VisitContext
    ) async throws -> Response {
        let link = try await open(request, context)
        let page = AnsweringNotAsked(link: link, isTold: isTold, frame: frame(link))
        return Reply.answering(page.page, status: .conflict)
    }

    private func keep(
        _ fields: FormFields, at place: Int, _ desk: AnsweringLinkDesk,
        _ read: @escaping @Sendable (AnsweringSheet) throws -> AnsweringReading
    ) async throws -> Response {
        let form = try await AnswerByLink(files, questionnaires)(
            by: desk.places.secret, shown: fields.shownByName, visit: desk.visit
        ) { sheets in
            let reading = try read(desk.link(sheets).sheet(place))
            return (reading, keep: reading.isKept ? try desk.draft(reading) : nil)
        }
        let link = desk.link(form.now)
        let flow = AnsweringFlow(
            sheet: try link.sheet(place), frame: frame(link), calm: link.calm)
        // What hung on an answer that was changed elsewhere meanwhile is not kept; it is told.
        if form.answering?.reasons.isEmpty ?? true, form.reading.hasUnasked,
            try await alarm.raise(fields, by: desk.places.secret)
        {
            let page = AnsweringNotAsked(link: link, isTold: true, frame: frame(link))
            return Reply.answering(page.page, status: .conflict)
        }
        return try flow.reply(to: form.reading, form.answering) { try link.sheet(place) }
    }

    private func frame(_ link: AnsweringLink) -> AnsweringFrame {
        AnsweringFrame(texts: link.texts, home: link.places.start.path, isDiscreet: true)
    }
}
