import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// What a change must be to count, and the municipality's own list: numbered, with a source.
struct ChangeRuleTests {
    private func draft(
        _ smallest: Double? = nil, _ deviation: Double? = nil, _ reliability: Double? = nil
    ) -> SetChangeRule.Draft {
        SetChangeRule.Draft(
            smallest: smallest, deviation: deviation, reliability: reliability,
            source: Words(trusted: "Manualen, side 4"))
    }

    private func set(
        _ draft: SetChangeRule.Draft, after number: Int = 0, on scale: ScaleID = "total",
        _ stage: CatalogueStage
    ) async throws {
        try await SetChangeRule(stage.municipal(), stage.questionnaires)(
            draft, on: scale, of: "phq9", after: number, by: stage.admin.caller)
    }

    @Test func `all that is impossible in a rule is said at once`() async throws {
        let stage = try await CatalogueStage()
        let cases: [(SetChangeRule.Draft, [ChangeRuleFault])] = [
            (draft(), [.nothing]),
            (
                draft(0, -1, 1),
                [.impossibleSmallest, .impossibleDeviation, .impossibleReliability]
            ),
            (
                draft(28, 28, 0),
                [.impossibleSmallest, .impossibleDeviation, .impossibleReliability]
            ),
            (draft(4, 5), [.reliabilityMissing]), (draft(4, nil, 0.8), [.deviationMissing]),
        ]
        for (draft, faults) in cases {
            do {
                try await set(draft, stage)
                Issue.record("\(draft) was kept")
            } catch let fault as ChangeRuleFaults {
                #expect(fault.all == faults)
            }
        }
        await #expect(throws: Refused.self) { try await set(draft(4), on: "no-such", stage) }
        #expect(try await stage.catalogue().settings.changes.isEmpty)
    }

    @Test func `each rule has a number, the newest holds, and earlier ones stay readable`()
        async throws
    {
        let stage = try await CatalogueStage()
        for _ in 0..<2 { try await set(draft(4), stage) }
        await #expect(throws: Stale.self) { try await set(draft(6), stage) }
        try await set(draft(6, 5.5, 0.86), after: 1, stage)
        try await set(draft(), after: 2, stage)
        let here = try await stage.catalogue()
        #expect(here.changes(of: "total", in: "phq9").map(\.rule.smallest) == [4, 6, nil])
        #expect(here.changes(of: "total", in: "phq9").map(\.number) == [1, 2, 3])
        #expect(here.settings.changes.map(\.smallest) == [nil])
    }

    @Test func `each edition of the typology is a number, and earlier ones stay readable`()
        async throws
    {
        let stage = try await CatalogueStage()
        let define = DefineTypology(stage.municipal())
        let admin = stage.admin.caller
        let home = factor("a", .home, "Trangt")
        let work = factor("b", .work, "Uten jobb")
        for _ in 0..<2 { try await define(.area(.home, [home]), after: 0, by: admin) }
        await #expect(throws: Stale.self) {
            try await define(.area(.work, [work]), after: 0, by: admin)
        }
        try await define(.area(.work, [work]), after: 1, by: admin)
        let renamed = factor("a", .home, "Lite plass")
        try await define(.area(.home, [renamed]), after: 2, by: admin)
        try await define(.area(.work, []), after: 3, by: admin)
        let all = try await stage.catalogue().settings.typologies
        #expect(all.map(\.number) == [1, 2, 3, 4])
        #expect(
            all.map { $0.factors.map(\.name.text) } == [
                ["Trangt"], ["Trangt", "Uten jobb"], ["Lite plass", "Uten jobb"], ["Lite plass"],
            ])
        await #expect(throws: TypologyFaults([.factorTwice("c")])) {
            try await define(
                .area(.home, [renamed, factor("c", .home, "lite PLASS")]), after: 4, by: admin)
        }
        await #expect(throws: Refused.self) {
            try await define(.area(.home, [work]), after: 4, by: admin)
        }
    }

    private func factor(_ code: String, _ area: LifeArea, _ name: String) -> FactorKind {
        FactorKind(code: code, lifeArea: area, leaning: .risk, name: Words(trusted: name))
    }
}
