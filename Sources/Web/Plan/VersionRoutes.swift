import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/plan/versions                    the agreed plans
/// POST /families/:family/plan/versions                    keeps the plan as it stands
/// POST /families/:family/plan/versions/:version/agree     a member's own yes
/// GET  /families/:family/plan/versions/compare            two of them, line by line
struct VersionRoutes {
    let files: CaseFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let versions = group.group("families/:family/plan/versions")
        versions.get(use: show)
        versions.post(use: make)
        versions.post(":version/agree", use: agree)
        versions.get("compare", use: compare)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let agreed = request.uri.queryParameters["agreed"].flatMap { PlanVersionID(String($0)) }
        return try await page(context, agreed: agreed)
    }

    private func page(
        _ context: SignedInContext, form: FormState = .blank, agreed: PlanVersionID? = nil
    ) async throws -> Response {
        let found = try await SeePlanVersions(files)(context.family, by: context.caller)
        let page = VersionsPage(
            found: found, id: ids.next(), form: form, agreed: agreed, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func make(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let persons = try form.fields.all("persons").map { try ID<Person>($0).orRefused() }
        do {
            let id: PlanVersionID = try form.id("id")
            try await MakePlanVersion(files)(
                id, agreedBy: persons, in: context.family, by: context.caller)
            return Reply.see(Paths.versions(try context.family).with("agreed", id.text))
        } catch let fault as PlanFault {
            form.fail("persons", form.texts.plan(fault))
            return try await page(context, form: form.state)
        }
    }

    private func agree(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let id: PlanVersionID = try context.id("version")
        try await AgreeOnPlan(files)(id, in: context.family, by: context.caller)
        return Reply.see(Paths.versions(try context.family).with("agreed", id.text))
    }

    private func compare(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = request.uri.queryParameters
        let found = try await SeePlanVersions(files)(context.family, by: context.caller)
        let page = ComparePage(
            found: found, from: query["from"].map { String($0) } ?? "",
            to: query["to"].map { String($0) } ?? "now", context: context)
        return Reply.page(page.page)
    }
}
