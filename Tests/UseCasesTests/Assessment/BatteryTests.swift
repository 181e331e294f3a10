import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// Batteries are numbered decisions, and a round holds only what can be asked.
struct BatteryTests {
    @Test func `every municipality has the shipped batteries from the start`() async throws {
        let stage = try await CatalogueStage()
        let here = try await stage.catalogue()
        #expect(here.settings.batteries == [.howWeAre, .study])
        #expect(here.emptySlots(of: .howWeAre).isEmpty)
        #expect(
            Set(here.emptySlots(of: .study).map(\.questionnaire)).isSuperset(
                of: ["sdq-parent", "sdq-self", "kidscreen27", "eq5d5l", "gse"]))
        for battery in Battery.shipped {
            #expect(here.catalogue.faults(in: battery).isEmpty)
        }
    }

    @Test func `the shipped one asks what the catalogue offers without any battery`()
        async throws
    {
        let stage = try await CatalogueStage()
        let here = try await stage.catalogue()
        for age in [3, 7, 9, 11, 12, 17, 18, 40, 90] {
            let person = aPerson(born: .testToday.adding(days: -age * 366 - 10))
            let asked = Battery.howWeAre.asks(of: [person], round: 0, on: .testToday)
            let offered = here.catalogue.offered(for: person.age(on: .testToday))
            let own = asked.filter { $0.voice == .own }
            #expect(own.map(\.questionnaire) == offered.map(\.id.rawValue), "\(age)")
            #expect(asked.contains { $0.voice == .parent } == (age < 12))
            #expect(asked.contains { $0.voice == .teacher } == (6..<12).contains(age))
        }
    }

    @Test func `a change of a shipped one is the municipality's own first edition`() async throws {
        let stage = try await CatalogueStage()
        var own = Battery.study
        own.number = 1
        own.window = 30
        for _ in 0..<2 { try await stage.define(own) }
        let here = try await stage.catalogue()
        #expect(here.settings.batteries == [.howWeAre, own])
        #expect(here.earlier(than: own) == [.study])
        own.window = 40
        await #expect(throws: Stale.self) { try await stage.define(own) }
        own.number = 2
        try await stage.define(own)
        #expect(try await stage.catalogue().earlier(than: own).map(\.number) == [1, 0])
    }

    @Test func `all that cannot be so is said at once`() async throws {
        let stage = try await CatalogueStage()
        let lines = [
            BatteryLine("no-such", .adults),
            BatteryLine("life-areas", AgeBand(from: 30, to: 20)),
            BatteryLine("life-areas", .adults, voice: .teacher),
            BatteryLine("gad7", .adults), BatteryLine("gad7", .adults),
            BatteryLine("phq9", .everybody),
            BatteryLine("swls", .adults, rounds: [11]),
            BatteryLine("child-circumstances", AgeBand(from: 0, to: 17)),
        ]
        let faults = BatteryFaults([
            .impossibleWindow, .impossibleReminder, .impossibleRhythm,
            .line(1, .agesUpsideDown), .line(2, .aboutAdult), .line(4, .twice),
            .line(6, .impossibleRound), .line(0, .unknownQuestionnaire),
            .line(5, .otherAges), .line(7, .otherVoice),
        ])
        await #expect(throws: faults) {
            try await stage.define(aLinedBattery(lines, window: 0, reminder: 3, months: 0))
        }
        await #expect(throws: BatteryFaults([.noLine])) {
            try await stage.define(aLinedBattery([]))
        }
        #expect(try await stage.catalogue().settings.batteries.count == Battery.shipped.count)
    }

    @Test func `a withdrawn battery starts no round, and comes back as a new number`()
        async throws
    {
        let stage = try await CatalogueStage()
        let offer = OfferBattery(stage.municipal())
        let id = Battery.howWeAre.id
        for _ in 0..<2 {
            try await offer(id, isOffered: false, after: 0, by: stage.admin.caller)
        }
        await #expect(throws: Refused.self) { try await start(stage, with: id) }
        await #expect(throws: Stale.self) {
            try await offer(id, isOffered: true, after: 0, by: stage.admin.caller)
        }
        try await offer(id, isOffered: true, after: 1, by: stage.admin.caller)
        try await start(stage, with: id)
        #expect(try await plan(stage)?.batteryNumber == 2)
    }

    @Test func `a round leaves out what cannot be asked on its first day`() async throws {
        let stage = try await CatalogueStage()
        let lines = [
            BatteryLine("who5", .adults), BatteryLine("gse", .adults),
            BatteryLine("phq9", .adults), BatteryLine("gad7", .adults),
        ]
        let battery = aLinedBattery(lines)
        try await stage.define(battery)
        try await stage.turn("gad7", on: false)
        try await start(stage, with: battery.id)
        #expect(try await plan(stage)?.asks.map(\.questionnaire) == ["phq9"])
    }

    @Test func `a licence that ends in a running round ends its questionnaire there`()
        async throws
    {
        let stage = try await CatalogueStage()
        try await stage.attest(stage.licence(until: Day.testToday.adding(days: 5)))
        try await stage.turn("who5")
        let battery = aLinedBattery([BatteryLine("who5", .adults), BatteryLine("phq9", .adults)])
        try await stage.define(battery)
        let mapping: MappingID = anID()
        try await start(stage, mapping, with: battery.id)
        #expect(try await plan(stage)?.asks.map(\.questionnaire) == ["who5", "phq9"])
        try await answer(stage, in: mapping, after: 5)
        await #expect(throws: Refused.self) { try await answer(stage, in: mapping, after: 6) }
    }

    private func start(
        _ stage: CatalogueStage, _ id: MappingID = anID(), with battery: BatteryID
    ) async throws {
        try await StartMapping(stage.files(), stage.questionnaires)(
            id, with: battery, in: stage.family.id, by: stage.vault.coordinator.caller)
    }

    private func plan(_ stage: CatalogueStage) async throws -> WavePlan? {
        try await stage.vault.change(stage.family.id) { try $0.mappings.all() }.last?.plan
    }

    private func answer(
        _ stage: CatalogueStage, in mapping: MappingID, after days: Int
    ) async throws {
        let item = try #require(stage.questionnaires.catalog.instrument("who5")?.items.first)
        let sheet = AnsweredSheet(
            id: anID(), mapping: mapping, person: stage.adult.id, instrument: "who5",
            answers: Answers([item.id: .value(days % 5)]), edition: nil, alert: anID())
        _ = try await AnswerQuestions(stage.files(after: days), stage.questionnaires)(
            sheet, in: stage.family.id, by: stage.vault.coordinator.caller)
    }
}
