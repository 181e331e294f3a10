import Domain
import FHIR
import Hummingbird
import Instruments
import REDCap
import UseCases

/// GET  /catalogue/:questionnaire/export        what a file has no room for, before it is fetched
/// GET  /catalogue/:questionnaire/export.json   a questionnaire as FHIR R4
/// GET  /catalogue/:questionnaire/export.csv    a questionnaire as a REDCap data dictionary
///                                              `?edition=` for an earlier one that was brought
struct GiveOutRoutes {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("catalogue/:questionnaire/export", use: show)
        group.get("catalogue/:questionnaire/export.json", use: json)
        group.get("catalogue/:questionnaire/export.csv", use: csv)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let (id, form) = try await form(request, context)
        let page = GiveOutPage(
            id: id, form: form, number: try number(request), context: context)
        return Reply.page(page.page)
    }

    private func json(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let (id, form) = try await form(request, context)
        return Reply.file(
            Array(QuestionnaireWriter.text(of: form).utf8), type: "application/fhir+json",
            called: "\(id).json")
    }

    private func csv(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let (id, form) = try await form(request, context)
        return Reply.file(
            Array(DictionaryWriter.export(form).text.utf8), type: "text/csv; charset=utf-8",
            called: "\(id).csv")
    }

    private func form(
        _ request: Request, _ context: SignedInContext
    ) async throws -> (InstrumentID, Form) {
        let id = InstrumentID(rawValue: try context.parameters.require("questionnaire"))
        let giveOut = GiveOutQuestionnaire(files, catalog: questionnaires.catalog)
        return (id, try await giveOut(id, number: try number(request), by: context.caller))
    }

    /// - Throws: `Refused` for what is no number.
    private func number(_ request: Request) throws -> Int? {
        try request.uri.queryParameters["edition"].map { try Int($0).orRefused() }
    }
}
