/// Counts answers by the key of their questionnaire.
package enum Scoring {
    /// One result per scale, in the order of the scales; a blank form has no score on any.
    ///
    /// What a question gave that is closed by other answers now does not count: it stays kept, and
    /// counts again when the question opens.
    ///
    /// A value outside its range gives no points, as a declined one; ask `faults(in:)` first.
    package static func results(
        for answers: Answers, by instrument: Instrument
    ) -> [ScoreResult] {
        guard let gate = instrument.gate else {
            return instrument.counters.map { $0.result(for: answers) }
        }
        let asked = Set(gate.questions(after: answers).map(\.id))
        return instrument.counters.map { $0.asking(asked).result(for: answers) }
    }
}
