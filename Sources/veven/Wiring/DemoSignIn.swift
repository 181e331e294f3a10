import Domain
import UseCases
import Web

/// Signing in by choosing an invented person. Only `veven demo` makes one.
struct DemoSignIn: PeopleList {
    let cast: [AccountID]
    let sessions: any Sessions

    func people() async throws -> [Account] {
        let accounts = try await sessions.accounts(cast)
        let byID = Dictionary(accounts.map { ($0.id, $0) }) { first, _ in first }
        return cast.compactMap { byID[$0] }
    }
}
