import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct SessionTests {
    @Test func `a token opens the account's session for twelve hours`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.coordinator.id, at: .testNow)
        #expect(token.count == 43)
        for minutes in stride(from: 50, to: 12 * 60, by: 50) {
            let later = Instant.testNow.adding(seconds: minutes * 60)
            #expect(try await sessions.account(for: token, at: later) == vault.coordinator)
        }
        let late = Instant.testNow.adding(seconds: 12 * 3600 - 1)
        #expect(try await sessions.account(for: token, at: late) == vault.coordinator)
        let over = Instant.testNow.adding(seconds: 12 * 3600)
        #expect(try await sessions.account(for: token, at: over) == nil)
    }

    @Test func `a session nobody uses is over within an hour`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.leader.id, at: .testNow)
        // Four minutes later is too soon to be noted again.
        let soon = Instant.testNow.adding(seconds: 240)
        #expect(try await sessions.account(for: token, at: soon) == vault.leader)
        let over = Instant.testNow.adding(seconds: 3600)
        #expect(try await sessions.account(for: token, at: over) == nil)
        let just = Instant.testNow.adding(seconds: 3599)
        #expect(try await sessions.account(for: token, at: just) == vault.leader)
        let noted = Instant.testNow.adding(seconds: 3599 + 3599)
        #expect(try await sessions.account(for: token, at: noted) == vault.leader)
    }

    @Test func `looking up a session is one statement, and a write only every five minutes`()
        async throws
    {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.leader.id, at: .testNow)
        let counts = vault.database.counts
        for (seconds, statements, commits) in [(1, 1, 0), (299, 1, 0), (300, 2, 1), (301, 1, 0)] {
            let before = (counts.statements, counts.commits)
            let later = Instant.testNow.adding(seconds: seconds)
            #expect(try await sessions.account(for: token, at: later) != nil)
            #expect(counts.statements - before.0 == statements, "after \(seconds) s")
            #expect(counts.commits - before.1 == commits, "after \(seconds) s")
        }
    }

    @Test func `who was signed in is out when the account changed or ended`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let town = vault.municipality.id
        let token = try await sessions.start(for: vault.leader.id, at: .testNow)
        var changed = vault.leader
        changed.rights = [.privacy]
        let next = changed
        let stale = vault.leader
        let saved = try await vault.vault.change { session in
            let shelves = try session.municipality(town)
            return [try shelves.save(next), try shelves.save(stale)]
        }
        #expect(saved == [true, false])
        #expect(try await sessions.account(for: token, at: .testNow) == nil)
        let again = try await sessions.start(for: vault.leader.id, at: .testNow)
        #expect(try await sessions.account(for: again, at: .testNow)?.rights == [.privacy])
        try await vault.vault.change { try $0.municipality(town).end(next, at: .testNow) }
        #expect(try await sessions.account(for: again, at: .testNow) == nil)
        await #expect(throws: Refused.self) {
            try await sessions.start(for: vault.leader.id, at: .testNow)
        }
    }

    @Test func `a session from before a change cannot be put back into the file`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let town = vault.municipality.id
        let token = try await sessions.start(for: vault.leader.id, at: .testNow)
        try await vault.tamper("CREATE TABLE kept AS SELECT * FROM session")
        var changed = vault.leader
        changed.role = .researcher
        let next = changed
        _ = try await vault.vault.change { try $0.municipality(town).save(next) }
        try await vault.tamper("INSERT INTO session SELECT * FROM kept")
        #expect(try await sessions.account(for: token, at: .testNow) == nil)
    }

    @Test func `signing out gives back what the provider must be told`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let provider = ProviderSession(issuer: "https://i.example", sid: "s1", idToken: "a.b.c")
        let token = try await sessions.start(for: vault.leader.id, from: provider, at: .testNow)
        #expect(try await sessions.account(for: token, at: .testNow) == vault.leader)
        #expect(try await sessions.end(token) == provider)
        #expect(try await sessions.end(token) == nil)
        let without = ProviderSession(issuer: "https://i.example", sid: nil, idToken: "d.e.f")
        let other = try await sessions.start(for: vault.leader.id, from: without, at: .testNow)
        #expect(try await sessions.end(other) == without)
    }

    @Test func `the provider ends the sessions that it names, and no other`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        func start(_ issuer: String, _ sid: String) async throws -> String {
            let provider = ProviderSession(issuer: issuer, sid: sid, idToken: "a.b.c")
            return try await sessions.start(for: vault.leader.id, from: provider, at: .testNow)
        }
        let named = try await start("https://i.example", "s1")
        let others = [
            try await start("https://i.example", "s2"), try await start("https://j.example", "s1"),
            try await sessions.start(for: vault.leader.id, at: .testNow),
        ]
        try await sessions.end(issuer: "https://i.example", sid: "s1")
        #expect(try await sessions.account(for: named, at: .testNow) == nil)
        for token in others {
            #expect(try await sessions.account(for: token, at: .testNow) != nil)
        }
    }

    @Test func `signing out works even when the provider's side was altered`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let provider = ProviderSession(issuer: "https://i.example", sid: "s1", idToken: "a.b.c")
        let token = try await sessions.start(for: vault.leader.id, from: provider, at: .testNow)
        try await vault.tamper("UPDATE session SET provider = x'00'")
        #expect(try await sessions.end(token) == nil)
        #expect(try await sessions.account(for: token, at: .testNow) == nil)
    }

    @Test func `an unknown token opens nothing`() async throws {
        let vault = try await aVault()
        _ = try await vault.installation.sessions.start(for: vault.leader.id, at: .testNow)
        #expect(try await vault.installation.sessions.account(for: "x", at: .testNow) == nil)
    }

    @Test func `an ended session is over, the other goes on`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let first = try await sessions.start(for: vault.leader.id, at: .testNow)
        let second = try await sessions.start(for: vault.leader.id, at: .testNow)
        try await sessions.end(first)
        #expect(try await sessions.account(for: first, at: .testNow) == nil)
        #expect(try await sessions.account(for: second, at: .testNow) == vault.leader)
    }

    @Test func `a session is over when its account ended`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.leader.id, at: .testNow)
        try await vault.tamper("UPDATE account SET ended_at = '2026-11-21T00:00:00.000Z'")
        #expect(try await sessions.account(for: token, at: .testNow) == nil)
        await #expect(throws: Refused.self) {
            try await sessions.start(for: vault.leader.id, at: .testNow)
        }
    }

    @Test func `nobody who is not there can start a session`() async throws {
        let vault = try await aVault()
        await #expect(throws: Refused.self) {
            try await vault.installation.sessions.start(for: anID(), at: .testNow)
        }
    }

    @Test func `the token itself does not stand in the files`() async throws {
        let vault = try await aVault()
        let token = try await vault.installation.sessions.start(
            for: vault.leader.id, at: .testNow)
        #expect(try await vault.files().range(of: Data(token.utf8)) == nil)
    }

    @Test func `the language somebody reads is remembered`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        try await sessions.remember(.nynorsk, for: vault.leader.id)
        let found = try await sessions.accounts([vault.leader.id, anID(), vault.coordinator.id])
        #expect(found.map(\.id) == [vault.leader.id, vault.coordinator.id])
        #expect(found.map(\.language) == [.nynorsk, .bokmal])
    }
}
