/// Something that matters to the family, in its own words: the first thing on the plan.
package struct Matter: CaseItem, Equatable {
    package static let kind = ContentKind.plan

    package let id: MatterID
    package let subject: Subject
    package var words: Words
    package var said: Said
    package var takenBackOn: Day?
    package var edition: Int

    package init(
        id: MatterID, subject: Subject, words: Words, said: Said, takenBackOn: Day? = nil,
        edition: Int = 1
    ) {
        self.id = id
        self.subject = subject
        self.words = words
        self.said = said
        self.takenBackOn = takenBackOn
        self.edition = edition
    }

    package var area: LifeArea? { nil }
    package var stands: Bool { takenBackOn == nil }

    /// Who said it, and whom it is about, may take it back; what a helper wrote down, the
    /// coordinator may.
    package func mayBeTakenBack(by caller: Caller) -> Bool {
        if let person = subject.person, person == caller.person { return true }
        if said.by == caller.author { return true }
        if case .account = said.by { return caller.role == .coordinator }
        return false
    }
}
