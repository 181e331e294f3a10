import Domain
import TestSupport
import Testing
import UseCases

/// What can be done with a round that has begun.
struct RoundChangeTests {
    private let due = Day.testToday.adding(days: 21)

    private func move(
        _ home: WaveHome, from: Day? = nil, to day: Day, why: String? = nil, after days: Int = 0,
        by caller: Caller? = nil
    ) async throws {
        try await MoveLastDay(home.vault.files(after: days))(
            home.mapping, from: from ?? due, to: day, why: why.map(Words.init(trusted:)),
            in: home.family, by: caller ?? home.coordinator)
    }

    private func end(_ home: WaveHome, _ isEnded: Bool = true, by caller: Caller? = nil)
        async throws
    {
        try await EndRound(home.vault.files)(
            home.mapping, isEnded: isEnded, in: home.family, by: caller ?? home.coordinator)
    }

    @Test func `the last day is moved, and the day for reminding with it`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let later = due.adding(days: 14)
        try await move(home, to: later, why: "Ferie")
        let round = try #require(try await home.rounds().rounds.first)
        #expect(round.plan?.due == later)
        #expect(round.plan?.remindFrom == later.adding(days: -7))
        #expect(round.plan?.asks.count == 5)
        #expect(round.course.moves.map(\.why) == [Words(trusted: "Ferie")])
        #expect(round.course.moves.map(\.from) == [due])
        #expect(try await home.today(after: 20).isEmpty)
        #expect(try await home.today(after: 28).count == 1)
    }

    @Test func `links until the last day go along, others stay, none opens longer than it may`()
        async throws
    {
        let home = try await WaveHome()
        try await home.start()
        let (along, other) = (
            home.draft(about: home.mother, until: due), home.draft(about: home.father)
        )
        for draft in [along, other] { try await home.send(draft) }
        let secret = try await home.secret(of: along.id)
        try await move(home, to: due.adding(days: 7))
        let answer = AnswerByLink(home.vault.files(after: 25), try home.questionnaires)
        #expect(try await answer.open(secret).until == due.adding(days: 7))
        try await move(home, from: due.adding(days: 7), to: .testToday.adding(days: 90))
        let links = try await home.rounds().links
        #expect(links.first { $0.id == along.id }?.until == .testToday.adding(days: 60))
        #expect(links.first { $0.id == other.id }?.until == .testToday.adding(days: 14))
    }

    @Test func `a day that cannot be is said, and a day moved meanwhile is not moved back`()
        async throws
    {
        let home = try await WaveHome()
        try await home.start()
        await #expect(throws: RoundFault.inThePast) {
            try await move(home, to: .testToday.adding(days: 4), after: 5)
        }
        await #expect(throws: RoundFault.tooFarAhead(.testToday.adding(days: 365))) {
            try await move(home, to: .testToday.adding(days: 366))
        }
        try await move(home, to: due.adding(days: 1))
        await #expect(throws: Stale.self) { try await move(home, to: due.adding(days: 2)) }
        // The same day twice is one press.
        try await move(home, to: due.adding(days: 1))
        #expect(try await home.rounds().rounds.first?.course.moves.count == 1)
        await #expect(throws: Refused.self) {
            try await move(
                home, from: due.adding(days: 1), to: due, by: home.motherAccount.caller)
        }
    }

    @Test func `the same questions started twice in a day with another last day are not dropped`()
        async throws
    {
        let home = try await WaveHome()
        try await home.start()
        let other = due.adding(days: 7)
        await #expect(throws: WaveFault.startedToday(home.mapping, until: due)) {
            try await home.start(anID(), due: other)
        }
        try await home.start(anID(), due: due)
        #expect(try await home.rounds().rounds.count == 1)
    }

    @Test
    func `an ended round waits for nobody and takes no answers from the family, until opened`()
        async throws
    {
        let home = try await WaveHome()
        try await home.start()
        let mother = home.motherAccount.caller
        for _ in 1...2 { try await end(home) }
        #expect(try await home.rounds().waiting.isEmpty)
        #expect(try await home.today(after: 30).isEmpty)
        await #expect(throws: RoundIsOver.self) {
            try await home.answer("life-areas", about: home.mother, by: mother)
        }
        await #expect(throws: Refused.self) { try await home.send(home.draft(about: home.mother)) }
        await #expect(throws: Refused.self) { try await move(home, to: due.adding(days: 1)) }
        try await end(home, false)
        try await home.answer("life-areas", about: home.mother, by: mother)
        #expect(try await home.rounds().waiting.count == 4)
        await #expect(throws: Refused.self) { try await end(home, by: mother) }
    }

    @Test func `links end with the round, and those alone open again with it`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let (open, called) = (home.draft(about: home.mother), home.draft(about: home.father))
        for draft in [open, called] { try await home.send(draft) }
        try await CallBackLink(home.vault.files(after: 0))(
            called.id, edition: 1, in: home.family, by: home.coordinator)
        let later = Instant(milliseconds: Instant.testNow.milliseconds + 60_000)
        let files = CaseFiles(vault: home.vault.vault, clock: .fixed(later))
        let secret = try await home.secret(of: open.id)
        try await EndRound(files)(
            home.mapping, isEnded: true, in: home.family, by: home.coordinator)
        let answer = AnswerByLink(files, try home.questionnaires)
        await #expect(throws: Refused.self) { _ = try await answer.open(secret) }
        try await EndRound(files)(
            home.mapping, isEnded: false, in: home.family, by: home.coordinator)
        _ = try await answer.open(secret)
        let links = try await home.rounds().links
        #expect(links.first { $0.id == called.id }?.ended?.why == .calledBack)
    }

    @Test func `who came later is asked too, once`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let late = aPerson(name: "Noor", born: .testToday.adding(days: -30 * 366))
        _ = try await home.vault.change(home.family) { try $0.persons.insert(late) }
        #expect(try await home.rounds().later.map(\.id) == [late.id])
        for _ in 1...2 {
            try await AskLaterMember(home.vault.files, home.questionnaires)(
                late.id, in: home.mapping, of: home.family, by: home.coordinator)
        }
        let rounds = try await home.rounds()
        #expect(
            rounds.asked.filter { $0.person == late.id }.map(\.ask.questionnaire) == ["life-areas"])
        #expect(rounds.later.isEmpty)
        let baby = aPerson(name: "Liv", born: .testToday.adding(days: -100))
        _ = try await home.vault.change(home.family) { try $0.persons.insert(baby) }
        await #expect(throws: RoundFault.nothingToAsk) {
            try await AskLaterMember(home.vault.files, home.questionnaires)(
                baby.id, in: home.mapping, of: home.family, by: home.coordinator)
        }
    }

    @Test func `a skipped year is skipped, and the coordinator can say otherwise`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let second: MappingID = anID()
        try await home.start(second, after: 2 * 365 + 10)
        #expect(try await home.rounds(after: 740).rounds.map { $0.plan?.round } == [2, 0])
        let correct = CorrectRoundNumber(home.vault.files(after: 740))
        try await correct(second, from: 2, to: 1, in: home.family, by: home.coordinator)
        let round = try #require(try await home.rounds(after: 740).rounds.first)
        #expect(round.plan?.round == 1)
        #expect(round.course.numbered?.by == home.coordinator.account)
        await #expect(throws: Stale.self) {
            try await correct(second, from: 2, to: 3, in: home.family, by: home.coordinator)
        }
        await #expect(throws: RoundFault.impossibleRound) {
            try await correct(second, from: 1, to: 11, in: home.family, by: home.coordinator)
        }
        await #expect(throws: Refused.self) {
            try await correct(
                second, from: 1, to: 2, in: home.family, by: home.motherAccount.caller)
        }
    }

    @Test func `what became of a round is read back as it was written`() async throws {
        let home = try await WaveHome()
        try await home.start()
        try await move(home, to: due.adding(days: 3), why: "Vi trenger mer tid")
        let draft = DeclineRound.Draft(home.mapping, about: home.father.id, as: .own)
        try await DeclineRound(home.vault.files)(
            draft, declines: true, in: home.family, by: home.coordinator)
        try await NoteReminder(home.vault.files)(
            WaitedFor(home.mother.id, .own), in: home.mapping, of: home.family,
            by: home.coordinator)
        try await end(home)
        let account = home.coordinator.account
        let course = try #require(try await home.rounds().rounds.first).course
        #expect(
            course
                == RoundCourse(
                    moves: [
                        DayMove(
                            from: due, to: due.adding(days: 3),
                            why: Words(trusted: "Vi trenger mer tid"), by: account, at: .testNow)
                    ], ended: RoundCourse.Ending(by: account, at: .testNow),
                    declines: [
                        RoundDecline(
                            home.father.id, .own, to: nil,
                            said: Said(by: .account(account), at: .testNow))
                    ],
                    reminded: [RoundReminded(home.mother.id, .own, by: account, at: .testNow)]))
    }
}
