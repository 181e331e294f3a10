import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /catalogue/questionnaires/:questionnaire/try   a questionnaire as it is answered; `?in=` for
///                                                     a language. Nothing is kept
/// POST /catalogue/questionnaires/:questionnaire/try   what the answers would give
struct TrialRoutes {
    let files: MunicipalFiles
    let questionnaires: Questionnaires
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("catalogue/questionnaires/:questionnaire/try", use: show)
        group.post("catalogue/questionnaires/:questionnaire/try", use: send)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let trial = try await trial(request, context)
        return Reply.page(TrialPage(trial: trial, form: .blank, answers: nil).page)
    }

    private func send(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let fields = try await request.form()
        let trial = try await trial(request, context)
        var reader = AnsweringReader(fields, to: trial.sheet(after: Answers()))
        let answers = reader.answers(to: trial.form.allItems.filter(\.isQuestion))
        let state = FormState(fields: fields, faults: reader.faults)
        return Reply.page(
            TrialPage(trial: trial, form: state, answers: answers).page,
            status: reader.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func trial(_ request: Request, _ context: SignedInContext) async throws -> Trial {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let instrument = try here.catalogue.instrument(try context.questionnaire).orRefused()
        return Trial(
            instrument: instrument, form: try here.catalogue.form(instrument.id).orRefused(),
            catalogue: here.catalogue,
            language: .chosen(in: request) ?? InstrumentLanguage(context.language),
            response: ids.next(), context: context)
    }
}
