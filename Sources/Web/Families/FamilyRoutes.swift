import Domain
import HTML
import Hummingbird
import UseCases

/// GET /families/:family     the family at a glance: an overview for the coordinator, a home for
///                           the family itself
struct FamilyRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family", use: see)
    }

    private func see(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let overview = try await SeeFamily(files.during(context.visit), questionnaires)(
            context.family, by: context.caller)
        guard context.account.role.isFamily else {
            let page = OverviewPage(
                overview: overview, questionnaires: questionnaires, clock: clock,
                context: context)
            return Reply.page(page.page)
        }
        let page = HomePage(
            overview: overview, catalog: overview.profile.catalogue(questionnaires), clock: clock,
            context: context)
        return Reply.page(page.page)
    }
}
