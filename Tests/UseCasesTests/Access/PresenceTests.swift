import Domain
import TestSupport
import Testing
import UseCases

/// Who is here is shown to those who may know that they help, and stored nowhere.
struct PresenceTests {
    private func here(
        _ present: Set<Present>, to caller: Caller, in home: ListeningHome, _ act: Act = .seePlan
    ) async throws -> Set<AccountID>? {
        try await home.files.hear([], present, in: home.family, by: caller, as: act)?.here
    }

    @Test func `the family knows its coordinator, and helpers whom it sees something released to`()
        async throws
    {
        let home = try await ListeningHome()
        let present = Set([
            home.present(home.vault.coordinator), home.present(home.vault.teacher),
            home.present(home.vault.volunteer), home.present(home.vault.leader),
        ])
        #expect(
            try await here(present, to: home.mother.caller, in: home)
                == [home.coordinator.account, home.teacher.account])
    }

    @Test func `no member is told that another member is here; the coordinator is`() async throws {
        let home = try await ListeningHome()
        let present = Set([home.present(home.mother), home.present(home.young)])
        #expect(try await here(present, to: home.father.caller, in: home) == [])
        #expect(try await here(present, to: home.young.caller, in: home) == [])
        #expect(
            try await here(present, to: home.coordinator, in: home)
                == [home.mother.id, home.young.id])
    }

    @Test func `a helper is shown nobody, for the team is not theirs to see`() async throws {
        let home = try await ListeningHome()
        let present = Set([home.present(home.mother), home.present(home.vault.coordinator)])
        #expect(
            try await here(present, to: home.teacher, in: home, .seeReleasedPart) == [])
    }

    @Test func `a helper whose release is kept from a parent is not shown to that parent`()
        async throws
    {
        let home = try await ListeningHome()
        let fathers = try #require(home.father.person)
        let teacher = Set([home.present(home.vault.teacher, line: .from([fathers]))])
        #expect(try await here(teacher, to: home.father.caller, in: home) == [])
        try await KeepFromParent(home.files)(
            .release(home.release.id), from: [fathers], in: home.family, by: home.coordinator)
        let told = Set([home.present(home.vault.teacher)])
        #expect(try await here(told, to: home.father.caller, in: home) == [])
        #expect(
            try await here(told, to: home.mother.caller, in: home) == [home.teacher.account])
    }

    @Test func `a coordinator who handed the family over is nobody's any more`() async throws {
        let home = try await ListeningHome()
        let former = anAccount(in: home.vault.municipality.id, name: "Før Dagens")
        #expect(
            try await here([home.present(former)], to: home.mother.caller, in: home) == [])
    }

    @Test func `listening writes no line after a look, and one where nobody looked`() async throws {
        let home = try await ListeningHome()
        func lines(_ act: Act, after seconds: Int) async throws -> Int {
            try await SeeLog(home.files(after: seconds))(home.family, by: home.coordinator)
                .entries.filter { $0.act == act.rawValue }.count
        }
        _ = try await SeePlan(home.files)(home.family, by: home.mother.caller)
        for (seconds, expected) in [(30, 1), (61, 2), (90, 2)] {
            _ = try await home.files(after: seconds).beginListening(
                to: home.family, by: home.mother.caller, as: .seePlan)
            #expect(try await lines(.seePlan, after: seconds) == expected, "\(seconds)")
        }
        _ = try await home.files(after: 90).beginListening(
            to: home.family, by: home.mother.caller, as: .seeTeam)
        #expect(try await lines(.seeTeam, after: 90) == 1)
    }

    @Test func `who may not listen is written down, as with any look`() async throws {
        let home = try await ListeningHome()
        await #expect(throws: Refused.self) {
            _ = try await home.files.beginListening(
                to: home.family, by: home.vault.volunteer.caller, as: .seeReleasedPart)
        }
        let log = try await SeeLog(home.files)(home.family, by: home.coordinator)
        #expect(log.refused.contains { $0.account == home.vault.volunteer.id })
    }
}
