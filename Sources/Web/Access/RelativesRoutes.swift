import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /me/relatives          where whoever works here tells who their relatives are
/// POST /me/relatives          tells of one
/// POST /me/relatives/forget   takes all of them away
struct RelativesRoutes {
    let files: MunicipalFiles

    func add(to group: RouterGroup<SignedInContext>) {
        let relatives = group.group("me/relatives")
        relatives.get(use: show)
        relatives.post(use: declare)
        relatives.post("forget", use: forget)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context, isSaved: SavedNotice.isIn(request))
    }

    private func declare(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let number = form.number("relative-number") else {
            return try await page(context, form.state)
        }
        try await DeclareRelatives(files)(number, by: context.caller)
        return Reply.see(SavedNotice.path(Paths.relatives))
    }

    private func forget(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await DeclareRelatives(files).forget(by: context.caller)
        return Reply.see(SavedNotice.path(Paths.relatives))
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank, isSaved: Bool = false
    ) async throws -> Response {
        let count = try await DeclareRelatives(files).count(by: context.caller)
        let page = RelativesPage(count: count, form: form, isSaved: isSaved, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }
}
