import Domain
import Instruments
import UseCases

/// What the town itself says about change on two scales, so that one sees how a change beyond
/// chance looks: one scale with words for its numbers and one without. The numbers are invented,
/// and the source says so wherever they are shown.
enum TownChangeRules {
    static let rules: [(instrument: InstrumentID, scale: ScaleID, deviation: Double)] = [
        ("phq9", "total", 4), ("score15", "total", 6),
    ]
    static let reliability = 0.9
    static let source = "Oppdiktet for denne prøvekommunen, ikke fra forskning"
}

extension DemoTown {
    /// Sets the rules, as the administrator does, in the catalogue.
    package func setChangeRules(
        through files: MunicipalFiles, _ questionnaires: Questionnaires
    ) async throws {
        for rule in TownChangeRules.rules {
            let draft = SetChangeRule.Draft(
                smallest: nil, deviation: rule.deviation,
                reliability: TownChangeRules.reliability,
                source: Words(trusted: TownChangeRules.source))
            try await SetChangeRule(files, questionnaires)(
                draft, on: rule.scale, of: rule.instrument, after: 0,
                by: directory.account(.administrator).caller)
        }
    }
}
