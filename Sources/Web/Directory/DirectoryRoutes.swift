import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /directory            services and people; `?page=n` and `?services=n` lead through lists
/// POST /directory/services   adds a service
struct DirectoryRoutes {
    let files: MunicipalFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("directory", use: show)
        group.post("directory/services", use: addService)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(request, context)
    }

    private func addService(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let id: ServiceID = try form.id("id")
        let name = form.name("service-name")
        let sort: ServiceSort? = form.choice("service-sort")
        guard let name, let sort else { return try await page(request, context, form.state) }
        _ = try await ids.writing(id) { id in
            try await AddService(files)(id, called: name, sort: sort, by: context.caller)
        }
        return Reply.see(SavedNotice.path(Paths.directory))
    }

    private func page(
        _ request: Request, _ context: SignedInContext, _ form: FormState = .blank
    ) async throws -> Response {
        let query = request.uri.queryParameters
        let directory = try await SeeDirectory(files)(by: context.caller)
        var form = form
        form.start = ["id": ids.next(Service.self).text]
        let page = DirectoryPage(
            directory: directory, form: form, isSaved: SavedNotice.isIn(request),
            servicePage: query.get("services", as: Int.self) ?? 1,
            peoplePage: query.get("page", as: Int.self) ?? 1, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }
}
