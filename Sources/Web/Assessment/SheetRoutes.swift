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
        return try await whileRoundRuns(request, context) {
            try await flow(request, context, key: fields["key"]).answerWhole(fields)
        }
    }

    private func showOne(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await flow(request, context).one(context.parameters.require("item"))
    }

    private func answerOne(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let fields = try await request.answers()
        return try await whileRoundRuns(request, context) {
            try await flow(request, context, key: fields["key"])
                .answerOne(context.parameters.require("item"), fields)
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
        let sheet = sheet(open, places, context)
        let page = SheetDonePage(
            sheet: sheet, family: open.family.id, hasAnswers: open.response != nil,
            calm: calm(open, sheet, context),
            frame: frame(sheet.texts, context), context: context)
        return Reply.answering(page.page)
    }

    private func finish(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let places = try SheetPlaces(request, context)
        let open = try await open(places, context)
        guard let response = open.response else { return Reply.see(places.whole.path) }
        let all = AnsweredSheet(
            id: response.id, mapping: open.mapping.id, person: open.person.id,
            instrument: open.instrument.id, voice: open.asked.voice, answers: Answers(),
            edition: response.edition, isFinished: true, alert: ids.next())
        return try await whileRoundRuns(request, context) {
            _ = try await AnswerQuestions(files, questionnaires)(
                all, in: open.family.id, by: context.caller)
            return Reply.see(places.pages.onward.path)
        }
    }

    /// A newer round may have begun while the page lay open.
    private func whileRoundRuns(
        _ request: Request, _ context: SignedInContext, _ keep: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await keep()
        } catch let over as RoundIsOver {
            let places = try SheetPlaces(request, context)
            let open = try await open(places, context)
            let texts = places.texts(context)
            let calm = SafetyWords(
                open.person, texts.safety, clock.today, context, isTold: true)
            let page = RoundIsOverPage(
                texts: texts, onward: places.pages.back.path,
                calm: over.reasons.isEmpty ? nil : calm, frame: frame(texts, context))
            return Reply.answering(page.page, status: .conflict)
        }
    }

    private func flow(
        _ request: Request, _ context: SignedInContext, key: String = ""
    ) async throws -> AnsweringFlow {
        let places = try SheetPlaces(request, context)
        let open = try await open(places, context, key: Int(key))
        let sheet = sheet(open, places, context)
        return AnsweringFlow(
            sheet: sheet, frame: frame(sheet.texts, context),
            notes: SheetNotes(sheet: open, today: clock.today, context: context)
                .html(in: sheet.language),
            calm: SafetyWords(open.person, sheet.texts.safety, clock.today, context, isTold: true),
            keep: { turn in try await keep(turn, open, context) },
            reopen: { self.sheet(try await self.open(places, context), places, context) })
    }

    /// Whom to call, once more where an answer alarms.
    private func calm(
        _ open: QuestionSheet, _ sheet: AnsweringSheet, _ context: SignedInContext
    ) -> SafetyWords? {
        guard let response = open.response, open.catalogue.alarms(response) else { return nil }
        return SafetyWords(
            open.person, sheet.texts.safety, clock.today, context, isTold: true)
    }

    private func keep(
        _ turn: AnsweringTurn, _ sheet: QuestionSheet, _ context: SignedInContext
    ) async throws -> Answering {
        var answered = AnsweredSheet(
            id: turn.id, mapping: sheet.mapping.id, person: sheet.person.id,
            instrument: sheet.instrument.id, voice: sheet.asked.voice, answers: turn.answers,
            emptied: turn.emptied, unsaid: turn.unsaid, edition: turn.edition, seen: turn.seen,
            alert: ids.next())
        answered.number = turn.key
        return try await AnswerQuestions(files, questionnaires)(
            answered, in: sheet.family.id, by: context.caller)
    }

    private func open(
        _ places: SheetPlaces, _ context: SignedInContext, key: Int? = nil
    ) async throws -> QuestionSheet {
        try await OpenSheet(files, questionnaires)(
            places.instrument, about: places.person, as: places.voice, in: places.mapping,
            of: places.family, by: context.caller, kept: places.kept, shown: key)
    }

    private func sheet(
        _ open: QuestionSheet, _ places: SheetPlaces, _ context: SignedInContext
    ) -> AnsweringSheet {
        let texts = places.texts(context)
        let words = open.catalogue.texts(open.instrument.id, texts.language)
        let answers = open.response?.answers ?? Answers()
        let isFamily = context.account.role.isFamily
        return AnsweringSheet(
            instrument: open.instrument, form: open.form,
            title: (isFamily ? words?.plainTitle : words?.title) ?? "", texts: texts,
            areas: words?.areas(of: open.instrument) ?? [:],
            given: answers, done: Set(answers.given.keys), items: open.form.asked(after: answers),
            response: open.response?.id ?? ids.next(), edition: open.response?.edition,
            isFinished: open.response?.finishedAt != nil, names: AnsweringNames(open.form),
            pages: places.pages, worded: Set(answers.words.keys),
            timeFrame: words?.timeFrame ?? "", saidAlone: words?.introductionAlone)
    }

    private func frame(_ texts: AnsweringTexts, _ context: SignedInContext) -> AnsweringFrame {
        let isOwn = texts.language == InstrumentLanguage(context.language)
        let person = SignedInPerson(
            name: context.account.name.text, signOut: Paths.signOut,
            signOutWords: context.texts.shared.signOut)
        return AnsweringFrame(texts: texts, home: Paths.home, person: isOwn ? person : nil)
    }
}
