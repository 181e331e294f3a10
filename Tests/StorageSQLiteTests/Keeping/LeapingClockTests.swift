import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// A clock that is set wrong and right again: what happens is decided, and nothing is lost.
@Suite struct LeapingClockTests {
    private let hour = 3600
    private let day = 86_400

    @Test func `the log keeps the order of what happened, whatever the clock says`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        try await vault.note(.seeMembers, on: family.id)
        try await vault.installation.audit.anchor(at: .testNow)
        let times = [0, 5 * day, 60, -3 * day, 120]
        for seconds in times {
            try await vault.note(on: family.id, at: .testNow.adding(seconds: seconds))
        }
        let entries = try await vault.change(family.id) {
            try $0.log(last: 10, before: nil).entries
        }
        let shown = entries.filter { $0.act == Act.seePlan.rawValue }.map(\.at)
        #expect(Array(shown.reversed()) == times.map { Instant.testNow.adding(seconds: $0) })
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
    }

    @Test func `entries written while the clock was behind are no broken anchor`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        try await vault.note(on: family.id)
        try await vault.installation.audit.anchor(at: .testNow)
        try await vault.note(on: family.id, at: .testNow.adding(seconds: -20 * day))
        let report = try await vault.installation.audit.check(at: .testNow)
        #expect(report.isSound && report.unanchored == 1)
    }

    @Test(.onSQLite) func `anchors that were taken away are still noticed`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        try await vault.note(on: family.id)
        try await vault.installation.audit.anchor(at: .testNow)
        try await vault.note(on: family.id, at: .testNow.adding(seconds: hour))
        try await vault.installation.audit.anchor(at: .testNow.adding(seconds: hour))
        try await vault.tamper("DELETE FROM audit_anchor_head WHERE anchor = 2")
        try await vault.tamper("DELETE FROM audit_anchor WHERE number = 2")
        let later = Instant.testNow.adding(seconds: 4 * day)
        #expect(try await !vault.installation.audit.check(at: later).isSound)
    }

    @Test func `a session that was last seen in the future is over`() async throws {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.leader.id, at: .testNow)
        for (seconds, isSignedIn) in [
            (-60, true), (-300, true), (-301, false), (-hour, false), (-400 * day, false),
        ] {
            let now = Instant.testNow.adding(seconds: seconds)
            let found = try await sessions.account(for: token, at: now)
            #expect((found != nil) == isSignedIn, "\(seconds) s")
        }
        // Nothing was deleted: when the clock is right again, so is the session.
        #expect(try await sessions.account(for: token, at: .testNow) != nil)
    }

    @Test func `a clock that leapt ahead signs everybody out, and back nobody in for longer`()
        async throws
    {
        let vault = try await aVault()
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.leader.id, at: .testNow)
        let ahead = Instant.testNow.adding(seconds: 30 * day)
        #expect(try await sessions.account(for: token, at: ahead) == nil)
        let other = try await sessions.start(for: vault.leader.id, at: ahead)
        #expect(try await sessions.account(for: other, at: .testNow) == nil)
    }

    @Test func `nothing is erased by a clock that cannot be right`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let retention = vault.installation.retention
        try await vault.note(on: family.id)
        for (days, isBelieved) in [
            (0, true), (34, true), (36, false), (4000, false), (-1, true), (-2, false),
        ] {
            let now = Instant.testNow.adding(seconds: days * day)
            #expect(try await retention.believes(now) == isBelieved, "\(days) days")
        }
        let fresh = try await aVault()
        #expect(try await fresh.installation.retention.believes(.testNow))
    }
}
