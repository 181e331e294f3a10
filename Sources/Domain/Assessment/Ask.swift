/// One questionnaire that one round asks of somebody, about somebody.
package struct Ask: Sendable, Hashable {
    /// Whom the questions are about.
    package let person: PersonID
    /// The questionnaire's name in the catalogue, such as `phq9`.
    package let questionnaire: String
    package let voice: Voice

    package init(_ questionnaire: String, about person: PersonID, voice: Voice) {
        self.person = person
        self.questionnaire = questionnaire
        self.voice = voice
    }
}
