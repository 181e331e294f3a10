import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/factors                 what weighs and what carries
/// POST /families/:family/factors                 writes a line
/// GET  /families/:family/factors/:factor         a line, to change it
/// POST /families/:family/factors/:factor         changes it
/// POST /families/:family/factors/:factor/holds   no longer so, or so after all
/// POST /families/:family/family-type             chooses the type of family
struct FactorRoutes {
    let files: CaseFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/factors", use: see)
        group.post("families/:family/factors", use: note)
        group.get("families/:family/factors/:factor", use: show)
        group.post("families/:family/factors/:factor", use: change)
        group.post("families/:family/factors/:factor/holds", use: end)
        group.post("families/:family/family-type", use: choose)
    }

    private func see(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await list(
            context, isSaved: SavedNotice.isIn(request), made: FindingDesk.made(request))
    }

    private func note(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let formID: FactorID = try form.id("id")
        let kept = try form.keptFrom()
        guard let draft = try form.factor() else { return try await list(context, form.state) }
        let family = try context.family
        let id = try await ids.writing(formID) { id in
            try await NoteFactor(files)(
                id, draft, keptFrom: kept, in: family, by: context.caller)
        }
        return Reply.see(SavedNotice.path(Paths.factors(family)).at(id.text))
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await one(context)
    }

    private func change(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let edition = try form.edition()
        guard let draft = try form.factor() else { return try await one(context, form.state) }
        let family = try context.family
        let id: FactorID = try context.id("factor")
        do {
            try await ChangeFactor(files)(
                id, edition: edition, to: draft, in: family, by: context.caller)
        } catch is Stale {
            return try await one(context, form.state, isStale: true)
        }
        return Reply.see(SavedNotice.path(Paths.factors(family)).at(id.text))
    }

    private func end(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let family = try context.family
        try await EndFactor(files)(
            try context.id("factor"), edition: form.edition(),
            holds: form.fields["holds"] == "yes", in: family, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.factors(family)))
    }

    private func choose(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let written = form.fields["family-type"]
        let type = written.isEmpty ? nil : try FactorFields.read(written).orRefused()
        let family = try context.family
        try await ChooseFamilyType(files)(
            type, edition: form.edition(), in: family, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.factors(family)).at("type-of-family"))
    }

    private func list(
        _ context: SignedInContext, _ form: FormState = .blank, isSaved: Bool = false,
        made: NeedID? = nil
    ) async throws -> Response {
        let inventory = try await SeeFactors(files)(context.family, by: context.caller)
        if !form.faults.isEmpty, !inventory.mayWrite { throw Refused() }
        let page = FactorsPage(
            inventory: inventory, newID: ids.next(), form: form, isSaved: isSaved,
            made: made, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func one(
        _ context: SignedInContext, _ form: FormState = .blank, isStale: Bool = false
    ) async throws -> Response {
        let id: FactorID = try context.id("factor")
        let inventory = try await SeeFactors(files)(context.family, by: context.caller)
        guard inventory.mayWrite else { throw Refused() }
        let factor = try inventory.factors.first { $0.id == id }.orRefused()
        let page = FactorPage(
            factor: factor, inventory: inventory, form: form, isStale: isStale, context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}
