/// Whether a municipality asks a questionnaire, as somebody decided.
package struct InstrumentChoice: Sendable, Equatable {
    /// The questionnaire's name in the catalogue.
    package let questionnaire: String
    package let isOn: Bool
    package let said: Said

    package init(_ questionnaire: String, isOn: Bool, said: Said) {
        self.questionnaire = questionnaire
        self.isOn = isOn
        self.said = said
    }
}
