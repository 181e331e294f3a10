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
        let late = Instant.testNow.adding(seconds: 12 * 3600 - 1)
        #expect(try await sessions.account(for: token, at: late) == vault.coordinator)
        let over = Instant.testNow.adding(seconds: 12 * 3600)
        #expect(try await sessions.account(for: token, at: over) == nil)
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
        for file in try FileManager.default.contentsOfDirectory(atPath: vault.folder.path) {
            let bytes = try Data(contentsOf: vault.folder.appendingPathComponent(file))
            #expect(bytes.range(of: Data(token.utf8)) == nil)
        }
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
