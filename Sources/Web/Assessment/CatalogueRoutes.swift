import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /catalogue                                     all questionnaires; `?q=` narrows them
/// GET  /catalogue/questionnaires/:questionnaire       one of them
/// GET  /catalogue/questionnaires/:questionnaire/editions/:number   one that was brought earlier
/// POST /catalogue/questionnaires/:questionnaire/on    switches it on
/// POST /catalogue/questionnaires/:questionnaire/off   switches it off
struct CatalogueRoutes {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("catalogue", use: list)
        let one = group.group("catalogue/questionnaires/:questionnaire")
        one.get(use: show)
        one.get("editions/:number", use: edition)
        one.post("on") { _, context in try await turn(on: true, context) }
        one.post("off") { _, context in try await turn(on: false, context) }
    }

    private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let search = request.uri.queryParameters["q"].map(String.init) ?? ""
        let page = CataloguePage(here: here, search: String(search.prefix(100)), context: context)
        return Reply.page(page.page)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context, isSaved: SavedNotice.isIn(request))
    }

    private func turn(on isOn: Bool, _ context: SignedInContext) async throws -> Response {
        let id = try context.questionnaire
        do {
            try await SwitchInstrument(files, questionnaires)(id, isOn: isOn, by: context.caller)
        } catch let fault as SwitchFault {
            return try await page(context, refusal: fault)
        }
        return Reply.see(SavedNotice.path(Paths.questionnaire(id)))
    }

    private func page(
        _ context: SignedInContext, isSaved: Bool = false, refusal: SwitchFault? = nil
    ) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let instrument = try here.catalogue.instrument(try context.questionnaire).orRefused()
        let isBrought = here.settings.imported.contains { $0.id == instrument.id }
        let editions =
            isBrought ? try await SeeEditions(files)(instrument.id, by: context.caller) : []
        let page = QuestionnairePage(
            instrument: instrument, here: here, editions: editions, isSaved: isSaved,
            refusal: refusal, context: context)
        return Reply.page(page.page, status: refusal == nil ? .ok : .unprocessableContent)
    }

    private func edition(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let id = try context.questionnaire
        let number = try Int(context.parameters.require("number")).orRefused()
        let editions = try await SeeEditions(files)(id, by: context.caller)
        let page = EditionPage(
            edition: try editions.first { $0.number == number }.orRefused(),
            key: questionnaires.catalog.instrument(id), context: context)
        return Reply.page(page.page)
    }
}
