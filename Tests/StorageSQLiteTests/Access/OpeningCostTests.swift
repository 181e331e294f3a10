import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// What it costs to open a file, whoever asks, with all that a policy decides from in it.
@Suite struct OpeningCostTests {
    @Test(arguments: Role.allCases)
    func `opening a file takes two statements and its session one, for every role`(
        _ role: Role
    ) async throws {
        let (vault, family, mother, child) = try await aStoredFamily()
        let account = anAccount(
            role, in: vault.municipality.id, service: role == .partner ? vault.school.id : nil,
            family: role.isFamily ? family.id : nil, person: role.isFamily ? mother.id : nil)
        try await vault.installation.founding.add([account])
        try await fill(vault, family, mother, child, for: account)
        let token = try await vault.installation.sessions.start(for: account.id, at: .testNow)
        let counts = vault.database.counts
        let before = counts.statements
        _ = try await vault.installation.sessions.account(for: token, at: .testNow)
        #expect(counts.statements - before == 1)
        let opened = try await vault.vault.look { session in
            let before = counts.statements
            let found = try session.open(family.id, for: account.caller)
            // One is enough to see that somebody cannot stand in this family.
            #expect(counts.statements - before == (found == nil ? 1 : 2))
            return found.map { ($0.standing.consents, $0.standing.hidings.count) }
        }
        let stands = role.isFamily || [.partner, .volunteer].contains(role)
        #expect(opened?.1 == (stands ? 30 : nil))
        #expect(opened?.0.isEmpty == (stands ? role.isFamily : nil))
    }

    /// Many of everything: the cost must not grow with what is there.
    private func fill(
        _ vault: TestVault, _ family: Family, _ mother: Person, _ child: Person,
        for account: Account
    ) async throws {
        let receiver: Receiver =
            account.role == .volunteer ? .account(account.id) : .service(vault.school.id)
        try await vault.change(family.id) { shelves in
            _ = try shelves.relations.insert(aRelation(from: mother.id, to: child.id))
            for _ in 0..<10 {
                _ = try shelves.releases.insert(aRelease(to: receiver))
                _ = try shelves.consents.insert(aConsent(to: receiver, from: [mother.id]))
                _ = try shelves.emergencies.insert(emergency(by: account))
            }
            for _ in 0..<30 {
                let hidden = anID(Goal.self).text
                _ = try shelves.hidings.insert(
                    Hiding(hidden, from: [mother.id], said: someSaid()))
            }
        }
    }

    private func emergency(by account: Account) -> Emergency {
        Emergency(
            id: anID(), account: account.id, reason: Words(trusted: "Brann"), from: .testNow,
            toldLater: nil)
    }
}
