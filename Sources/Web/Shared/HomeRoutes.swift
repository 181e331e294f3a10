import Domain
import HTML
import Hummingbird
import UseCases

/// GET /     the first page of whoever is signed in
struct HomeRoutes {
    func add(to group: RouterGroup<SignedInContext>) {
        group.get("/") { _, context in Reply.see(try first(of: context.account)) }
    }

    private func first(of account: Account) throws -> Path {
        switch account.role {
        case .coordinator: Paths.today
        case .parent, .youngPerson, .child: Paths.family(try account.family.orRefused())
        case .partner, .volunteer: Paths.released
        case .leader, .researcher: Paths.numbers
        case .administrator: Paths.directory
        case .guest: Paths.signIn
        }
    }
}
