import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// One questionnaire about a member, under /families/:family/mapping/:mapping/:person/:instrument
///
/// GET  …            all questions on one page
/// POST …            keeps the answers
/// GET  …/q/:item    one question
/// POST …/q/:item    keeps its answer, and leads to the next
/// GET  …/pause      says that all is kept
/// GET  …/go-on      leads to the first question that waits
/// GET  …/done       what is left open; thanks, and the way to one's own results
/// POST …/done       says that this is all
struct SheetRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        let sheet = group.group("families/:family/mapping/:mapping/:person/:instrument")
        sheet.get(use: show)
        sheet.post(use: answer)
        sheet.get("q/:item", use: showOne)
        sheet.post("q/:item", use: answerOne)
        sheet.get("pause", use: pause)
        sheet.get("go-on", use: goOn)
        sheet.get("done", use: done)
        sheet.post("done", use: finish)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await flow(request, context).whole(isSaved: SavedNotice.isIn(request))
    }

    private func answer(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let fields = try await request.answers()
        return try await fields.unlessKept {
            try await keep(fields, request, context) { sheet in
                try AnsweringReading(whole: fields, of: sheet)
            }
        }
    }

    private func showOne(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await flow(request, context).one(context.parameters.require("item"))
    }

    private func answerOne(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let fields = try await request.answers()
        let token = try context.parameters.require("item")
        return try await fields.unlessKept {
            try await keep(fields, request, context) { sheet in
                try AnsweringReading(one: token, fields, of: sheet)
            }
        }
    }

    private func goOn(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let sheet = try await flow(request, context).sheet
        let next = sheet.left.first.map { sheet.page(of: $0.id) } ?? sheet.pages.onward
        return Reply.see(next.path)
    }

    private func pause(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let places = try SheetPlaces(request, context)
        let texts = places.texts(context)
        let page = AnsweringPausePage(
            texts: texts, here: places.pages.pause, goOn: places.whole.on("go-on").path,
            frame: frame(texts, context))
        return Reply.answering(page.page)
    }

    private func done(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let places = try SheetPlaces(request, context)
        let open = try await open(places, context)
        let sheet = SheetDesk(places, context, ids).sheet(open)
        let page = SheetDonePage(
            sheet: sheet, family: open.family.id, hasAnswers: open.response != nil,
            next: open.next.map(places.next), calm: calm(open, sheet, context),
            list: places.list.path, isWholePage: places.isWhole,
            isTogether: places.isTogether,
            frame: frame(sheet.texts, context), context: context)
        return Reply.answering(page.page)
    }

    private func finish(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let places = try SheetPlaces(request, context)
        let desk = SheetDesk(places, context, ids)
        do {
            let form = try await AnswerQuestions(files, questionnaires)(
                at: places.place, shown: ShownForm(kept: places.kept), of: places.family,
                by: context.caller
            ) { open in ((), keep: open.response.map(desk.finished)) }
            let isKept = form.answering != nil
            let onward = places.isWhole ? places.pages.onwardFromWhole : places.pages.onward.path
            return Reply.see(isKept ? onward ?? places.pages.onward.path : places.whole.path)
        } catch let over as RoundIsOver {
            return reply(to: over, places, context)
        }
    }

    /// A newer round had begun while the page lay open.
    private func reply(
        to over: RoundIsOver, _ places: SheetPlaces, _ context: SignedInContext,
        typed: [String] = []
    ) -> Response {
        let texts = places.texts(context)
        let calm = SafetyWords(
            over.person, places.voice, texts.safety, clock.today, context, isTold: true)
        let page = RoundIsOverPage(
            texts: texts, onward: places.pages.back.path,
            calm: over.reasons.isEmpty ? nil : calm, typed: typed, frame: frame(texts, context))
        return Reply.answering(page.page, status: .conflict)
    }

    private func flow(
        _ request: Request, _ context: SignedInContext
    ) async throws -> AnsweringFlow {
        let places = try SheetPlaces(request, context)
        let open = try await open(places, context)
        return flow(open, SheetDesk(places, context, ids).sheet(open), context)
    }

    private func flow(
        _ open: QuestionSheet, _ sheet: AnsweringSheet, _ context: SignedInContext
    ) -> AnsweringFlow {
        AnsweringFlow(
            sheet: sheet, frame: frame(sheet.texts, context),
            notes: SheetNotes(sheet: open, today: clock.today, context: context),
            calm: SafetyWords(
                open.person, open.asked.voice, sheet.texts.safety, clock.today, context,
                isTold: true))
    }

    /// Opens the questionnaire, reads what was sent against it, keeps it, and leads on.
    private func keep(
        _ fields: FormFields, _ request: Request, _ context: SignedInContext,
        _ read: @escaping @Sendable (AnsweringSheet) throws -> AnsweringReading
    ) async throws -> Response {
        let places = try SheetPlaces(request, context)
        let desk = SheetDesk(places, context, ids)
        do {
            let form = try await AnswerQuestions(files, questionnaires)(
                at: places.place, shown: fields.shown(places.kept), of: places.family,
                by: context.caller
            ) { open in
                let reading = try read(desk.sheet(open))
                return (reading, keep: reading.isKept ? desk.answered(reading.turn) : nil)
            }
            return flow(form.opened, form.reading.sheet, context)
                .reply(to: form.reading, form.answering) { desk.sheet(form.now) }
        } catch let over as RoundIsOver {
            return reply(to: over, places, context, typed: fields.typedWords)
        }
    }

    /// Whom to call, once more where an answer alarms.
    private func calm(
        _ open: QuestionSheet, _ sheet: AnsweringSheet, _ context: SignedInContext
    ) -> SafetyWords? {
        guard let response = open.response, open.catalogue.alarms(response) else { return nil }
        return SafetyWords(
            open.person, open.asked.voice, sheet.texts.safety, clock.today, context,
            isTold: true)
    }

    private func open(
        _ places: SheetPlaces, _ context: SignedInContext
    ) async throws -> QuestionSheet {
        try await OpenSheet(files, questionnaires)(
            places.place, of: places.family, by: context.caller, kept: places.kept)
    }

    private func frame(_ texts: AnsweringTexts, _ context: SignedInContext) -> AnsweringFrame {
        let isOwn =
            texts.language == InstrumentLanguage(context.language)
            && context.account.role.isFamily
        let person = SignedInPerson(
            name: context.account.name.text, signOut: Paths.signOut,
            signOutWords: context.texts.shared.signOut)
        return AnsweringFrame(texts: texts, home: Paths.home, person: isOwn ? person : nil)
    }
}
