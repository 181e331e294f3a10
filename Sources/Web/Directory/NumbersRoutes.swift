import Domain
import HTML
import Hummingbird
import UseCases

/// GET /numbers     a leader's numbers over all families
struct NumbersRoutes {
    let files: MunicipalFiles

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("numbers") { _, context in
            let figures = try await SeeNumbers(files)(by: context.caller)
            return Reply.page(NumbersPage(figures: figures, context: context).page)
        }
    }
}
