import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /catalogue/typology                      the list as it holds
/// GET  /catalogue/typology/editions/:number     an earlier edition
/// POST /catalogue/typology/starter              takes over the suggestion
/// GET  /catalogue/typology/areas/:area          the form of one life area; POST saves it
/// GET  /catalogue/typology/families             the form of the types of families; POST saves it
struct TypologyRoutes {
    let files: MunicipalFiles
    let questionnaires: Questionnaires
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let all = group.group("catalogue/typology")
        all.get(use: show)
        all.get("editions/:number", use: edition)
        all.post("starter", use: takeOver)
        all.get("areas/:area") { _, context in try await form(context, context.area, .blank) }
        all.post("areas/:area") { try await save($0, $1, try $1.area) }
        all.get("families") { _, context in try await form(context, nil, .blank) }
        all.post("families") { try await save($0, $1, nil) }
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let page = TypologyPage(
            typology: here.settings.typology, here: here, isSaved: SavedNotice.isIn(request),
            context: context)
        return Reply.page(page.page)
    }

    private func edition(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let number = Int(try context.parameters.require("number"))
        let found = try here.settings.typologies.first { $0.number == number }.orRefused()
        let page = TypologyPage(typology: found, here: here, isSaved: false, context: context)
        return Reply.page(page.page)
    }

    private func takeOver(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let starter = StarterTypology(context.texts.catalogue.typology)
        do {
            try await DefineTypology(files)(
                .whole(starter.factors, starter.types), after: try form.edition(),
                by: context.caller)
        } catch is Stale {
            // Somebody made a list meanwhile: it stands, and is what one sees now.
            return Reply.see(Paths.typology)
        }
        return Reply.see(SavedNotice.path(Paths.typology))
    }

    private func save(
        _ request: Request, _ context: SignedInContext, _ area: LifeArea?
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let number = try form.edition()
        let texts = context.texts.catalogue.typology
        if form.fields["do"] == "more" {
            let state = form.state.withOneMoreRow(
                area == nil ? "type" : "factor", code: ids.next(Factor.self).text)
            return try await self.form(context, area, state)
        }
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let codes = Set(here.settings.typologies.flatMap(\.codes))
        let part = try form.typology(area, knowing: codes, texts)
        guard form.faults.isEmpty else { return try await self.form(context, area, form.state) }
        do {
            try await DefineTypology(files)(part, after: number, by: context.caller)
        } catch let faults as TypologyFaults {
            form.fail(faults, texts)
            return try await self.form(context, area, form.state)
        } catch is Stale {
            return try await self.form(context, area, form.state, isStale: true)
        }
        return Reply.see(SavedNotice.path(Paths.typology))
    }

    private func form(
        _ context: SignedInContext, _ area: LifeArea?, _ form: FormState, isStale: Bool = false
    ) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        var form = form
        form.startAll = here.settings.typology?.formValues(area) ?? ["lines": ["0"]]
        if !form.fields.isSent {
            // The empty row at the end has the code that its line will get.
            let last = Int(form.startAll["lines"]?.first ?? "") ?? 0
            let prefix = area == nil ? "type" : "factor"
            form.startAll["\(prefix)-\(last)-code"] = [ids.next(Factor.self).text]
            form.startAll["lines"] = [String(last + 1)]
        }
        let page = TypologyFormPage(
            area: area, here: here, form: form, isStale: isStale, context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}

extension SignedInContext {
    fileprivate var area: LifeArea {
        get throws { try LifeArea(rawValue: parameters.require("area")).orRefused() }
    }
}
