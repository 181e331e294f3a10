import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/kept?thing=goal:…    whom one thing is kept from
/// POST /families/:family/kept                 keeps it from these members, or from nobody
struct KeepRoutes {
    let files: CaseFiles

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/kept", use: show)
        group.post("families/:family/kept", use: keep)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = request.uri.queryParameters
        let thing = try query["thing"].flatMap { KeepFromParent.Thing(written: String($0)) }
            .orRefused()
        let keeping = try await SeeKeeping(files)(thing, of: context.family, by: context.caller)
        let page = KeepPage(
            keeping: keeping, wasSaved: query["notice"] == "saved", context: context)
        return Reply.page(page.page)
    }

    private func keep(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let thing = try KeepFromParent.Thing(written: form.fields["thing"]).orRefused()
        try await KeepFromParent(files)(
            thing, from: try form.keptFrom(), in: context.family, by: context.caller)
        return Reply.see(
            Paths.kept(try context.family).with("thing", thing.written).with("notice", "saved"))
    }
}
