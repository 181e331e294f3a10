/// Counts answers by the key of their questionnaire.
package enum Scoring {
    /// One result per scale, in the order of the scales; a blank form has no score on any.
    ///
    /// A value outside its range gives no points, as a declined one; ask `faults(in:)` first.
    package static func results(
        for answers: Answers, by instrument: Instrument
    ) -> [ScoreResult] {
        instrument.scales.indices.map { result(for: answers, on: $0, of: instrument) }
    }

    private static func result(
        for answers: Answers, on index: Int, of instrument: Instrument
    ) -> ScoreResult {
        let scale = instrument.scales[index]
        switch scale.count(answers) {
        case .tooFew(let answered, let needed):
            return .tooFewAnswers(scale: scale.id, answered: answered, needed: needed)
        case .value(let value, let isFull):
            let whole = instrument.provenances[index]
            return .score(
                Score(
                    scale: scale.id, value: value, band: scale.band(of: value),
                    provenance: isFull
                        ? whole : whole.filling(in: scale.unanswered(in: answers))))
        }
    }
}
