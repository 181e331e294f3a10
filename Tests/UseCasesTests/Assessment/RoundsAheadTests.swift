import Domain
import TestSupport
import Testing
import UseCases

/// The coordinator's day and calendar of rounds.
struct RoundsAheadTests {
    private func calendar(_ home: WaveHome, after days: Int = 0) async throws -> FamilyRounds {
        try await SeeRoundCalendar(home.vault.files(after: days))(by: home.coordinator)[0]
    }

    @Test func `a round without a last day is told of too, after three weeks`() async throws {
        let home = try await WaveHome()
        try await StartMapping(home.vault.files, home.questionnaires)(
            home.mapping, in: home.family, by: home.coordinator)
        #expect(try await home.today(after: 20).isEmpty)
        guard case .unanswered(let waited, let since) = try await home.today(after: 21).first
        else {
            Issue.record("nobody is told")
            return
        }
        #expect(since == .testToday)
        #expect(waited.contains(WaitedFor(home.mother.id, .own)))
    }

    @Test func `what waits is told beside the next round, the latest first`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let waves = try await home.today(after: 370)
        #expect(waves.map { $0.daysLate(on: .testToday.adding(days: 370)) } == [349, 5])
    }

    @Test func `that all have answered is told once, without what they answered`() async throws {
        let home = try await WaveHome()
        try await home.start()
        _ = try await home.day(after: 0)
        try await home.answer("life-areas", about: home.mother, by: home.motherAccount.caller)
        #expect(try await home.day(after: 1).news.isEmpty)
        for person in [home.father] {
            let draft = DeclineRound.Draft(home.mapping, about: person.id, as: .own)
            try await DeclineRound(home.vault.files)(
                draft, declines: true, in: home.family, by: home.coordinator)
        }
        for voice in [Voice.own, .teacher] {
            try await home.answer("life-areas-child", about: home.child, as: voice)
        }
        let files = home.vault.files(after: 2)
        let mother = home.motherAccount.caller
        let draft = DeclineRound.Draft(home.mapping, about: home.child.id, as: .parent)
        try await DeclineRound(files)(draft, declines: true, in: home.family, by: mother)
        #expect(try await home.day(after: 3).news == [.complete])
        #expect(try await home.day(after: 4).news.isEmpty)
    }

    @Test func `a link that was used is told of`() async throws {
        let home = try await WaveHome()
        try await home.start()
        _ = try await home.day(after: 0)
        let draft = home.draft(about: home.mother)
        try await home.send(draft)
        let secret = try await home.secret(of: draft.id)
        _ = try await AnswerByLink(home.vault.files(after: 1), home.questionnaires).finish(secret)
        #expect(try await home.day(after: 2).news == [.byLink])
    }

    @Test func `the calendar has the last day and each round until a year from now`() async throws {
        let home = try await WaveHome(aBattery(everyMonths: 4))
        #expect(try await !calendar(home).hasRounds)
        try await home.start()
        let start = Day.testToday
        let ahead = try await calendar(home)
        #expect(
            ahead.days.map(\.day) == [
                start.adding(days: 21), start.adding(months: 4), start.adding(months: 8),
                start.adding(months: 12),
            ])
        #expect(
            ahead.days.map(\.what) == [
                .lastDay, .expected(round: 1, isYear: false), .expected(round: 2, isYear: false),
                .expected(round: 3, isYear: false),
            ])
        // A day that has passed stands there still.
        let late = try await calendar(home, after: 130).days
        #expect(late.first?.day == start.adding(months: 4))
        #expect(late.first?.what == .expected(round: 1, isYear: false))
    }

    @Test func `after its last round a battery expects no other`() async throws {
        var battery = aBattery()
        battery.lines = [BatteryLine("life-areas", .adults, rounds: [0, 1])]
        let home = try await WaveHome(battery)
        try await home.start()
        #expect(try await calendar(home).days.count == 2)
        try await home.start(anID(), after: 365)
        #expect(try await calendar(home, after: 400).days.isEmpty)
        #expect(try await home.today(after: 800).contains { $0.isNext } == false)
    }
}

extension WaveReminder {
    fileprivate var isNext: Bool { if case .next = self { true } else { false } }
}
