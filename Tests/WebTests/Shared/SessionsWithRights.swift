import Domain
import UseCases

@testable import Web

/// Sessions that give the rights of the listed people, until accounts keep them.
struct SessionsWithRights: Sessions {
    let sessions: any Sessions
    let people: ListedPeople

    func start(for account: AccountID, at now: Instant) async throws -> String {
        try await sessions.start(for: account, at: now)
    }

    func account(for token: String, at now: Instant) async throws -> Account? {
        let found = try await sessions.account(for: token, at: now)
        guard var account = people.accounts.first(where: { $0.id == found?.id }) else {
            return found
        }
        account.language = found?.language ?? account.language
        return account
    }

    func end(_ token: String) async throws { try await sessions.end(token) }

    func accounts(_ ids: [AccountID]) async throws -> [Account] {
        try await sessions.accounts(ids)
    }

    func remember(_ language: Language, for account: AccountID) async throws {
        try await sessions.remember(language, for: account)
    }
}
