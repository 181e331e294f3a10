import Domain
import TestSupport
import Testing
import UseCases

@testable import Instruments

/// Voices stand side by side: nothing pools or averages them.
struct VoiceTests {
    private let vault: TestVault
    private let family: FamilyID
    private let mother = aPerson(name: "Sara", born: .testToday.adding(days: -41 * 366))
    private let father = aPerson(name: "Ali", born: .testToday.adding(days: -40 * 366))
    private let child = aPerson(name: "Ida", born: .testToday.adding(days: -10 * 366))
    private let round: Mapping

    init() async throws {
        vault = try await aVault()
        let family = vault.family()
        self.family = family.id
        let round = aMapping(by: vault.coordinator.id)
        self.round = round
        try await vault.begin(family, members: [mother, father, child])
        _ = try await vault.change(family.id) { try $0.mappings.insert(round) }
    }

    private func answer(
        _ instrument: InstrumentID, _ voice: Voice, by informant: Author, economy: Int
    ) async throws {
        var response = Response(
            id: anID(), mapping: round.id, person: child.id, informant: informant,
            instrument: instrument, instrumentVersion: "1", lifeArea: nil,
            answers: Answers(["economy": .value(economy)]), results: [], answeredAt: .testNow,
            voice: voice)
        response.keyVersion = 1
        let stored = response
        _ = try await vault.change(family) { try $0.responses.insert(stored) }
    }

    private func profile() async throws -> FamilyProfile {
        try await SeeProfile(vault.files)(family, by: vault.coordinator.caller)
    }

    @Test func `two parents, the child and the teacher each keep a rating of their own`()
        async throws
    {
        try await answer("life-areas-child", .teacher, by: .account(anID()), economy: 3)
        try await answer("life-areas-child", .parent, by: .person(father.id), economy: 4)
        try await answer("life-areas-child", .parent, by: .person(mother.id), economy: 1)
        try await answer("life-areas-child", .own, by: .person(child.id), economy: 5)
        let sheets = try await profile().areaSheets(about: child.id, in: round.id)
        #expect(sheets.compactMap { $0.ratings[.economy] } == [5, 4, 1, 3])
        #expect(
            sheets.map(\.teller) == [
                .own, .parent(father.id), .parent(mother.id), .teacher(nil),
            ])
    }

    @Test func `which parent it was matters, who held the pen for a member does not`() {
        #expect(Teller.own.isSameVoice(as: .toldTogether))
        #expect(Teller.teacher(nil).isSameVoice(as: .teacher(nil)))
        #expect(!Teller.parent(mother.id).isSameVoice(as: .parent(father.id)))
        #expect(!Teller.parent(mother.id).isSameVoice(as: .own))
        #expect(!Teller.teacher(nil).isSameVoice(as: .parent(nil)))
    }

    private func scored(_ voice: Voice, by informant: Author, item: Int) async throws {
        let instrument = try #require(try Catalog.shipped().instrument("phq9"))
        let answers = Answers(
            Dictionary(uniqueKeysWithValues: instrument.items.map { ($0.id, .value(item)) }))
        let response = Response(
            id: anID(), mapping: round.id, person: child.id, informant: informant,
            instrument: "phq9", instrumentVersion: instrument.version, lifeArea: .mind,
            answers: answers, results: Scoring.results(for: answers, by: instrument),
            answeredAt: .testNow, voice: voice)
        _ = try await vault.change(family) { try $0.responses.insert(response) }
    }

    @Test func `each voice has its own line over time and its own column beside the others`()
        async throws
    {
        try await scored(.parent, by: .person(mother.id), item: 0)
        try await scored(.parent, by: .person(father.id), item: 3)
        try await scored(.own, by: .person(child.id), item: 1)
        let profile = try await profile()
        let catalog = try Catalog.shipped()
        let series = profile.series(about: child.id, catalog.instruments)
        #expect(series.map(\.teller) == [.own, .parent(mother.id), .parent(father.id)])
        #expect(series.allSatisfy { $0.answers.count == 1 })
        let heard = try #require(
            profile.sideBySide(
                about: child, in: round, InstrumentFamilies(catalog.instruments)
            ).first)
        let values = heard.voices.map { $0.result(on: "total")?.score?.value }
        #expect(values == [9, 0, 27])
    }

    @Test func `the life areas stand side by side, whichever words each voice was asked in`()
        async throws
    {
        try await answer("life-areas-child", .own, by: .person(child.id), economy: 5)
        try await answer("life-areas-child", .parent, by: .person(father.id), economy: 4)
        try await answer("life-areas-parent", .parent, by: .person(mother.id), economy: 1)
        try await answer("life-areas-teacher", .teacher, by: .account(anID()), economy: 3)
        let families = InstrumentFamilies(try Catalog.shipped().instruments)
        let found = try await profile().sideBySide(about: child, in: round, families)
        #expect(found.count == 1)
        let heard = try #require(found.first)
        #expect(heard.isAboutAreas)
        #expect(
            heard.voices.map(\.teller) == [
                .own, .parent(father.id), .parent(mother.id), .teacher(nil),
            ])
        #expect(heard.scales.map(\.rawValue) == LifeArea.allCases.map(\.rawValue))
        #expect(try await profile().areaSheets(about: child.id, in: round.id).count == 4)
    }

    @Test func `a young person's own form stands beside what others say of them`() throws {
        let families = InstrumentFamilies(try Catalog.shipped().instruments)
        let forms: [InstrumentID] = [
            "life-areas", "life-areas-child", "life-areas-parent", "life-areas-teacher",
        ]
        #expect(Set(forms.map(families.family)) == ["life-areas"])
        #expect(families.family(of: "life-satisfaction") == "life-satisfaction")
    }

    @Test func `a blank form and the same voice twice make no table`() async throws {
        try await answer("life-areas-child", .own, by: .person(child.id), economy: 5)
        try await answer("life-areas-child", .own, by: .account(anID()), economy: 4)
        let families = InstrumentFamilies(try Catalog.shipped().instruments)
        #expect(try await profile().sideBySide(about: child, in: round, families).isEmpty)
    }

    @Test func `one voice alone is not laid side by side`() async throws {
        try await scored(.own, by: .person(child.id), item: 1)
        let families = InstrumentFamilies(try Catalog.shipped().instruments)
        #expect(try await profile().sideBySide(about: child, in: round, families).isEmpty)
    }

    @Test func `forms of one questionnaire are one family only with the same scales and ends`()
        throws
    {
        let swls = try #require(try Catalog.shipped().instrument("swls"))
        let phq = try #require(try Catalog.shipped().instrument("phq9"))
        let forms = InstrumentFamilies([
            swls.named("test-parent"), swls.named("test-self"), phq.named("test-teacher"),
            phq.named("alone-self"), swls.named("plain"),
        ])
        #expect(forms.family(of: "test-parent") == forms.family(of: "test-self"))
        #expect(forms.family(of: "test-teacher") == "test-teacher")
        #expect(forms.family(of: "alone-self") == "alone-self")
        #expect(forms.family(of: "plain") == "plain")
    }
}

extension Instrument {
    fileprivate func named(_ id: InstrumentID) -> Instrument {
        Instrument(
            id: id, version: version, keyVersion: keyVersion, licence: licence, credit: credit,
            area: area, audience: audience, minutes: minutes, items: items, scales: scales,
            safety: safety)
    }
}
