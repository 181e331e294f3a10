import Domain
import FHIR
import Hummingbird
import Instruments
import REDCap
import UseCases

/// GET  /catalogue/:questionnaire/export.json   a questionnaire as FHIR R4
/// GET  /catalogue/:questionnaire/export.csv    a questionnaire as a REDCap data dictionary
struct GiveOutRoutes {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("catalogue/:questionnaire/export.json", use: json)
        group.get("catalogue/:questionnaire/export.csv", use: csv)
    }

    private func json(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let (id, form) = try await form(context)
        return Reply.file(
            Array(QuestionnaireWriter.text(of: form).utf8), type: "application/fhir+json",
            called: "\(id).json")
    }

    private func csv(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let (id, form) = try await form(context)
        return Reply.file(
            Array(DictionaryWriter.export(form).text.utf8), type: "text/csv; charset=utf-8",
            called: "\(id).csv")
    }

    private func form(_ context: SignedInContext) async throws -> (InstrumentID, Form) {
        let id = InstrumentID(rawValue: try context.parameters.require("questionnaire"))
        let giveOut = GiveOutQuestionnaire(files, catalog: questionnaires.catalog)
        return (id, try await giveOut(id, by: context.caller))
    }
}
