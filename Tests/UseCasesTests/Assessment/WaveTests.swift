import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// Starting a round with a battery, and following it.
struct WaveTests {
    @Test func `a round asks what its battery says, until its window ends`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let plan = try #require(try await home.rounds().rounds.first?.plan)
        #expect(plan.due == .testToday.adding(days: 21))
        #expect(plan.remindFrom == .testToday.adding(days: 14))
        #expect(plan.everyMonths == 12)
        #expect(plan.round == 0)
        #expect(plan.asks.count == 5)
    }

    @Test func `a second press, also from another page, makes no second round`() async throws {
        let home = try await WaveHome()
        try await home.start()
        try await home.start()
        try await home.start(anID())
        #expect(try await home.rounds().rounds.map(\.id) == [home.mapping])
        // Whichever round it is follows the date: the day after it is still the first year.
        try await home.start(anID(), after: 1)
        try await home.start(anID(), after: 360)
        let rounds = try await home.rounds(after: 360).rounds
        #expect(rounds.map { $0.plan?.round } == [1, 0, 0])
    }

    @Test func `only what is offered starts, and not with a day that has passed`() async throws {
        let home = try await WaveHome(aBattery(isOffered: false))
        await #expect(throws: Refused()) { try await home.start() }
        await #expect(throws: Refused()) { try await home.start(with: anID()) }
        let other = try await WaveHome()
        await #expect(throws: WaveFault.inThePast) {
            try await other.start(due: .testToday.adding(days: -1))
        }
        try await other.start(due: .testToday)
        #expect(try await other.rounds().rounds.first?.plan?.remindFrom == .testToday)
    }

    @Test func `a round that would ask nothing does not start, and is not offered`() async throws {
        let home = try await WaveHome()
        var nothing = aBattery()
        nothing.lines = [BatteryLine("never-heard-of", .adults)]
        try await home.vault.have(nothing)
        await #expect(throws: WaveFault.nothingToAsk) { try await home.start(with: nothing.id) }
        let rounds = try await home.rounds()
        #expect(rounds.rounds.isEmpty)
        #expect(rounds.offered.contains { $0.id == home.battery.id })
        #expect(!rounds.offered.contains { $0.id == nothing.id })
    }

    @Test func `a child is never asked what is worded for a parent`() throws {
        let catalog = try Catalog.shipped()
        var settings = AssessmentSettings()
        let said = Said(by: .account(anID()), at: .testNow)
        settings.choices = [InstrumentChoice("child-deprivation", isOn: true, said: said)]
        let here = AskedCatalogue(shipped: catalog, settings: settings, on: .testToday)
        let ages = AgeBand(from: 1, to: 15)
        #expect(here.askable(BatteryLine("child-deprivation", ages)) == nil)
        #expect(here.askable(BatteryLine("child-deprivation", ages, voice: .parent)) != nil)
    }

    @Test func `begun, finished and whole answers are told apart`() async throws {
        let home = try await WaveHome()
        try await home.start()
        try await home.answer("life-areas", about: home.mother, only: 3)
        try await home.answer("life-areas", about: home.father, only: 3, isFinished: true)
        try await home.answer("life-areas-child", about: home.child)
        let rounds = try await home.rounds()
        let states = rounds.asked.map { rounds.standing(of: $0) }
        let answered = SheetStanding.answered(at: .testNow)
        // The father is the eldest, then the mother, then the child in three voices.
        #expect(states == [answered, .begun(left: 5), answered, .notYet, .notYet])
        #expect(
            rounds.waitedFor == [
                WaitedFor(home.mother.id, .own), WaitedFor(home.child.id, .parent),
                WaitedFor(home.child.id, .teacher),
            ])
    }

    @Test func `what hangs on another answer is waited for only when it is asked`() throws {
        var second = FormItem("2", .integer, Wording("Hvor mange?"))
        second.conditions = [FormCondition("1", .equal, .boolean(true))]
        let form = Form(
            id: "pets", version: "1", language: "nb", title: Wording("Dyr"),
            items: [FormItem("1", .boolean, Wording("Har dere dyr?")), second])
        let own = OwnQuestionnaire(
            area: nil, who: .everyone, from: 0, to: nil, minutes: 1, counting: .none)
        var settings = AssessmentSettings()
        settings.imported = [ImportedQuestionnaire(form: form, number: 1, use: .own(own))]
        let catalogue = AskedCatalogue(
            shipped: try Catalog.shipped(), settings: settings, on: .testToday)
        func standing(_ answers: [ItemID: Answer]) -> SheetStanding {
            catalogue.standing(
                of: Response(
                    id: anID(), mapping: anID(), person: anID(), informant: .person(anID()),
                    instrument: "own-pets", instrumentVersion: "1", lifeArea: nil,
                    answers: Answers(answers), results: [], answeredAt: .testNow))
        }
        #expect(standing(["1": .given([.boolean(false)])]) == .answered(at: .testNow))
        #expect(standing(["1": .given([.boolean(true)])]) == .begun(left: 1))
        #expect(standing([:]) == .notYet)
    }

    @Test func `what may not be asked any more is not waited for`() async throws {
        var battery = aBattery()
        battery.lines.append(BatteryLine("never-heard-of", .adults))
        let home = try await WaveHome(battery)
        try await home.start()
        #expect(try await home.rounds().asked.count == 5)
        let municipality = home.vault.municipality.id
        let said = Said(by: .account(home.vault.coordinator.id), at: .testNow)
        try await home.vault.vault.change { session in
            try session.municipality(municipality).set(
                InstrumentChoice("life-areas-child", isOn: false, said: said))
        }
        #expect(try await home.rounds().asked.count == 2)
    }

    @Test func `a family is asked for its own voices, and not told who else is asked`()
        async throws
    {
        let home = try await WaveHome()
        try await home.start()
        let seen = try await home.rounds(by: home.motherAccount.caller)
        #expect(seen.asked.map(\.voice) == [.own, .own, .parent])
        #expect(!seen.asked.contains { $0.person == home.father.id })
        let young = aPerson(name: "Lina", born: .testToday.adding(days: -15 * 366))
        _ = try await home.vault.change(home.family) { try $0.persons.insert(young) }
        let account = anAccount(
            .youngPerson, in: home.vault.municipality.id, family: home.family, person: young.id)
        try await home.vault.installation.founding.add([account])
        #expect(try await home.rounds(by: account.caller).asked.isEmpty)
    }

    @Test func `nobody lends a voice that is not theirs`() async throws {
        var battery = aBattery()
        battery.lines.append(BatteryLine("life-areas", .adults, voice: .parent))
        let home = try await WaveHome(battery)
        try await home.start()
        let mother = home.motherAccount.caller
        await #expect(throws: Refused()) {
            try await home.answer("life-areas", about: home.mother, as: .parent, by: mother)
        }
        await #expect(throws: Refused()) {
            try await home.answer("life-areas-child", about: home.child, as: .teacher, by: mother)
        }
        try await home.answer("life-areas-child", about: home.child, as: .parent, by: mother)
        await #expect(throws: Refused()) {
            _ = try await OpenSheet(home.vault.files, home.questionnaires)(
                SheetPlace("life-areas", about: home.mother.id, as: .parent, in: home.mapping),
                of: home.family, by: mother)
        }
    }

    @Test func `the day asks for the round only when its time has come`() async throws {
        let home = try await WaveHome()
        try await home.start()
        try await home.answer("life-areas", about: home.mother)
        try await home.answer("life-areas", about: home.father)
        #expect(try await home.today(after: 13).isEmpty)
        let waits = WaveReminder.waits(
            for: [
                WaitedFor(home.child.id, .own), WaitedFor(home.child.id, .parent),
                WaitedFor(home.child.id, .teacher),
            ], until: .testToday.adding(days: 21))
        #expect(try await home.today(after: 14) == [waits])
        #expect(try await home.today(after: 60) == [waits])
        for voice in Voice.allCases {
            try await home.answer(
                "life-areas-child", about: home.child, as: voice,
                writing: voice == .parent ? home.father : nil)
        }
        #expect(try await home.today(after: 60).isEmpty)
        let next = Day.testToday.adding(months: 12)
        let year = next.number - Day.testToday.number
        #expect(try await home.today(after: year - 31).isEmpty)
        #expect(try await home.today(after: year - 30) == [.soon(on: next)])
        #expect(try await home.today(after: year - 1) == [.soon(on: next)])
        #expect(try await home.today(after: year) == [.next(since: next)])
    }

    @Test func `the day costs two more statements only while a round is late`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let counts = home.vault.database.counts
        func statements(after days: Int) async throws -> Int {
            let before = counts.statements
            _ = try await home.today(after: days)
            return counts.statements - before
        }
        _ = try await home.today(after: 0)
        let calm = try await statements(after: 1)
        let late = try await statements(after: 30)
        print("the day of one family: \(calm) statements, \(late) while a round is late")
        #expect(late == calm + 2)
    }

    @Test func `the same day so many months on is the last of a shorter month`() throws {
        let last = try #require(Day(year: 2026, month: 8, day: 31))
        #expect(last.adding(months: 6) == Day(year: 2027, month: 2, day: 28))
        #expect(last.adding(months: 12) == Day(year: 2027, month: 8, day: 31))
        #expect(last.adding(months: 4) == Day(year: 2026, month: 12, day: 31))
    }
}
