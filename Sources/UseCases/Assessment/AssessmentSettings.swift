import Domain
import Instruments

/// All that a municipality decided about its questionnaires, as far as it holds now.
package struct AssessmentSettings: Sendable, Equatable {
    package var choices: [InstrumentChoice] = []
    package var attestations: [Attestation] = []
    /// The newest edition of each; those that nobody changed as they were shipped.
    package var batteries = Battery.shipped
    /// Every edition, the oldest first: what was chosen from one keeps its meaning.
    package var typologies: [Typology] = []
    package var changes: [ChangeSetting] = []
    /// The newest of each questionnaire that was imported.
    package var imported: [ImportedQuestionnaire] = []

    package init() {}

    package var typology: Typology? { typologies.last }

    /// Whether the municipality asks this questionnaire, where somebody decided.
    package func isOn(_ questionnaire: InstrumentID) -> Bool? {
        choices.last { $0.questionnaire == questionnaire.rawValue }?.isOn
    }

    /// Whether a licence for it is attested on that day.
    package func isAttested(_ questionnaire: InstrumentID, on day: Day) -> Bool {
        attestations.contains { $0.questionnaire == questionnaire.rawValue && $0.holds(on: day) }
    }
}

/// What the municipality says a change on a scale must be to count.
package struct ChangeSetting: Sendable, Equatable {
    package let instrument: InstrumentID
    package let scale: ScaleID
    /// The smallest difference that people notice, in points.
    package let smallest: Double?
    /// The standard deviation at the start and the reliability, for the reliable change index.
    package let deviation: Double?
    package let reliability: Double?
    package let source: Words
    package let said: Said

    package init(
        instrument: InstrumentID, scale: ScaleID, smallest: Double?, deviation: Double?,
        reliability: Double?, source: Words, said: Said
    ) {
        self.instrument = instrument
        self.scale = scale
        self.smallest = smallest
        self.deviation = deviation
        self.reliability = reliability
        self.source = source
        self.said = said
    }
}
