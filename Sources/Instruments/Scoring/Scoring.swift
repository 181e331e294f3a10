/// Counts answers by the key of their questionnaire.
package enum Scoring {
    /// One result per scale, in the order of the scales; a blank form has no score on any.
    ///
    /// A value outside its range gives no points, as a declined one; ask `faults(in:)` first.
    package static func results(
        for answers: Answers, by instrument: Instrument
    ) -> [ScoreResult] {
        instrument.counters.map { $0.result(for: answers) }
    }
}
