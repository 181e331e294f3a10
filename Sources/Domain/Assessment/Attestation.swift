/// That the municipality may use a questionnaire: who says so, on what grounds, and until when.
package struct Attestation: Sendable, Equatable, Identifiable {
    package let id: AttestationID
    /// The questionnaire's name in the catalogue.
    package let questionnaire: String
    /// What the licence allows, and who gave it.
    package let words: Words
    /// The first and the last day it holds; nil where it has no end.
    package let from: Day
    package let until: Day?
    /// Where the signed paper lies: its name, or the number of the case.
    package let paper: Words
    package let said: Said
    /// When it was called back; nil while it holds.
    package var calledBack: Said?

    package init(
        id: AttestationID, questionnaire: String, words: Words, from: Day, until: Day?,
        paper: Words, said: Said, calledBack: Said? = nil
    ) {
        self.id = id
        self.questionnaire = questionnaire
        self.words = words
        self.from = from
        self.until = until
        self.paper = paper
        self.said = said
        self.calledBack = calledBack
    }

    package func holds(on day: Day) -> Bool {
        calledBack == nil && from <= day && until.map { day <= $0 } ?? true
    }
}
