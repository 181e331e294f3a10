import Domain
import HTML
import Hummingbird
import UseCases

/// GET /directory     services and people; `?page=n` and `?services=n` lead through long lists
struct DirectoryRoutes {
    let files: MunicipalFiles

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("directory", use: show)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = request.uri.queryParameters
        let directory = try await SeeDirectory(files)(by: context.caller)
        let page = DirectoryPage(
            directory: directory, servicePage: query.get("services", as: Int.self) ?? 1,
            peoplePage: query.get("page", as: Int.self) ?? 1, context: context)
        return Reply.page(page.page)
    }
}
