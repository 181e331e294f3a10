import Hummingbird
import UseCases

/// GET /families/:family/profile     resources and challenges of the whole family
struct ProfileRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/profile", use: see)
    }

    private func see(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let profile = try await SeeProfile(files)(context.family, by: context.caller)
        let page = ProfilePage(
            profile: profile, catalog: profile.catalogue(questionnaires),
            desk: FindingDesk(profile, made: FindingDesk.made(request), context),
            context: context)
        return Reply.page(page.page)
    }
}
