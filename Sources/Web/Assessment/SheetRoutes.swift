import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /families/:family/mapping/:mapping/:person/:instrument     one questionnaire as a form
/// POST /families/:family/mapping/:mapping/:person/:instrument     keeps the answers
struct SheetRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        let sheet = group.group("families/:family/mapping/:mapping/:person/:instrument")
        sheet.get(use: show)
        sheet.post(use: answer)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let sheet = try await open(context)
        var start = sheet.startValues
        start["id"] = sheet.response?.id.text ?? ids.next(UseCases.Response.self).text
        start["edition"] = sheet.response.map { String($0.edition) } ?? ""
        return reply(sheet, .starting(start), context)
    }

    private func answer(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let sheet = try await open(context)
        let blank = context.texts.assessment.blankSheet
        guard let answers = form.answers(to: sheet.instrument, blank: blank) else {
            return reply(sheet, form.state, context)
        }
        let outcome = try await AnswerQuestions(files, questionnaires)(
            form.sheet(answers, to: sheet, alert: ids.next()), in: sheet.family.id,
            by: context.caller)
        guard outcome.changedElsewhere.isEmpty else {
            return reply(try await open(context), form.state, context, isStale: true)
        }
        return saved(sheet, isAlarming: !outcome.reasons.isEmpty)
    }

    private func saved(_ sheet: QuestionSheet, isAlarming: Bool) -> Response {
        let family = sheet.family.id
        return Reply.see(
            isAlarming
                ? Paths.safety(family, sheet.mapping.id, sheet.person.id)
                : SavedNotice.path(Paths.mapping(family)))
    }

    private func open(_ context: SignedInContext) async throws -> QuestionSheet {
        let id = InstrumentID(rawValue: try context.parameters.require("instrument"))
        return try await OpenSheet(files, questionnaires)(
            id, about: try context.id("person"), as: .own, in: try context.id("mapping"),
            of: try context.family, by: context.caller)
    }

    private func reply(
        _ sheet: QuestionSheet, _ form: FormState, _ context: SignedInContext,
        isStale: Bool = false
    ) -> Response {
        let language = InstrumentLanguage(context.language)
        guard let words = sheet.catalogue.texts(sheet.instrument.id, language) else {
            return Reply.see(Paths.mapping(sheet.family.id))
        }
        let page = SheetPage(
            sheet: sheet, words: words, form: form, isStale: isStale, today: clock.today,
            context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}
