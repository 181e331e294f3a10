import Domain
import TestSupport
import Testing
import UseCases

/// "I don't want to answer" is an answer of its own, and a reminder is noted.
struct DeclineRoundTests {
    private func decline(
        _ home: WaveHome, _ person: Person, as voice: Voice = .own, to form: String? = nil,
        _ declines: Bool = true, by caller: Caller? = nil
    ) async throws {
        let draft = DeclineRound.Draft(home.mapping, about: person.id, as: voice, to: form)
        try await DeclineRound(home.vault.files)(
            draft, declines: declines, in: home.family, by: caller ?? home.coordinator)
    }

    @Test func `what is declined is not waited for, counts apart, and can be taken back`()
        async throws
    {
        let home = try await WaveHome()
        try await home.start()
        for _ in 1...2 { try await decline(home, home.mother) }
        try await decline(home, home.child, as: .teacher, to: "life-areas-child")
        let rounds = try await home.rounds()
        #expect(rounds.declined.map(\.voice) == [.own, .teacher])
        #expect(rounds.waiting.map(\.person) == [home.father.id, home.child.id, home.child.id])
        #expect(rounds.asked.count == 5)
        #expect(try await home.today(after: 22).first?.isWaiting(for: home.mother.id) == false)
        try await decline(home, home.mother, false)
        #expect(try await home.rounds().declined.map(\.voice) == [.teacher])
    }

    @Test func `who answers all the same has answered`() async throws {
        let home = try await WaveHome()
        try await home.start()
        try await decline(home, home.mother)
        try await home.answer("life-areas", about: home.mother)
        let rounds = try await home.rounds()
        #expect(rounds.declined.isEmpty)
        #expect(rounds.waiting.count == 4)
    }

    @Test func `one declines for oneself and the small, and others do not learn of it`()
        async throws
    {
        let home = try await WaveHome()
        try await home.start()
        let mother = home.motherAccount.caller
        try await decline(home, home.mother, by: mother)
        try await decline(home, home.child, as: .parent, by: mother)
        await #expect(throws: Refused.self) { try await decline(home, home.father, by: mother) }
        await #expect(throws: Refused.self) {
            try await decline(home, home.child, as: .teacher, by: mother)
        }
        await #expect(throws: Refused.self) {
            try await decline(home, home.mother, to: "never-heard-of", by: mother)
        }
        let father = anAccount(
            .parent, in: home.vault.municipality.id, family: home.family, person: home.father.id)
        try await home.vault.installation.founding.add([father])
        let his = try await home.rounds(by: father.caller).rounds.first?.course
        #expect(his?.declines.map(\.person) == [home.child.id])
        let log = try await SeeLog(home.vault.files)(home.family, by: father.caller)
        let lines = log.entries.count { $0.act == Act.declineRound.rawValue }
        // The child's alone: what concerns her own answers is hers.
        #expect(lines == 1)
        let hers = try await SeeLog(home.vault.files)(home.family, by: mother)
        #expect(hers.entries.count { $0.act == Act.declineRound.rawValue } == 2)
    }

    @Test func `a reminder is noted once for a press, and taken back by who noted it`() async throws
    {
        let home = try await WaveHome()
        try await home.start()
        let waited = WaitedFor(home.mother.id, .own)
        for _ in 1...2 {
            try await NoteReminder(home.vault.files)(
                waited, in: home.mapping, of: home.family, by: home.coordinator)
        }
        let rounds = try await home.rounds()
        #expect(rounds.rounds.first?.course.reminded.count == 1)
        #expect(rounds.helpers?[home.coordinator.account] != nil)
        let hers = try await home.rounds(by: home.motherAccount.caller)
        #expect(hers.rounds.first?.course.reminded.isEmpty == true)
        #expect(hers.helpers == nil)
        try await TakeBackReminder(home.vault.files)(
            waited, at: .testNow, in: home.mapping, of: home.family, by: home.coordinator)
        #expect(try await home.rounds().rounds.first?.course.reminded.isEmpty == true)
        await #expect(throws: Refused.self) {
            try await NoteReminder(home.vault.files)(
                WaitedFor(home.father.id, .teacher), in: home.mapping, of: home.family,
                by: home.coordinator)
        }
    }
}

extension WaveReminder {
    fileprivate func isWaiting(for person: PersonID) -> Bool {
        guard case .waits(let waited, _) = self else { return false }
        return waited.contains { $0.person == person }
    }
}
