/// Counts answers by the key of their questionnaire.
package enum Scoring {
    /// One result per scale, in the order of the scales; a blank form has no score on any.
    ///
    /// A value outside its range gives no points, as a declined one; ask `faults(in:)` first.
    package static func results(
        for answers: Answers, by instrument: Instrument
    ) -> [ScoreResult] {
        instrument.scales.map { result(for: answers, on: $0, of: instrument) }
    }

    private static func result(
        for answers: Answers, on scale: Scale, of instrument: Instrument
    ) -> ScoreResult {
        let points = scale.items.map { $0.points(for: answers[$0.id]) }
        guard let value = scale.value(of: points) else {
            let answered = points.count { $0 != nil }
            let needed = scale.missing.needed(of: points.count)
            return .tooFewAnswers(scale: scale.id, answered: answered, needed: needed)
        }
        let imputed = zip(scale.items, points).filter { $0.1 == nil }.map(\.0.id)
        let provenance = provenance(of: scale, in: instrument, imputed: imputed)
        let band = scale.band(of: value)
        return .score(Score(scale: scale.id, value: value, band: band, provenance: provenance))
    }

    private static func provenance(
        of scale: Scale, in instrument: Instrument, imputed: [ItemID]
    ) -> Provenance {
        Provenance(
            instrument: instrument.id, version: instrument.version,
            keyVersion: instrument.keyVersion, rule: scale.rule, missing: scale.missing,
            imputed: imputed, norms: scale.norms)
    }
}
