/// What one who decides said to a consent. Answers are never altered: a new one is added.
package struct ConsentAnswer: Hashable, Sendable {
    /// Who decides; the member on whose behalf it was written down, when on paper.
    package let holder: PersonID
    package let decision: Decision
    /// Who wrote it, and when.
    package let said: Said
    /// The sheet that was signed, when it was given on paper.
    package let sheet: SheetID?

    package init(
        holder: PersonID, decision: Decision, said: Said, sheet: SheetID? = nil
    ) {
        self.holder = holder
        self.decision = decision
        self.said = said
        self.sheet = sheet
    }

    package enum Decision: Hashable, Sendable {
        /// Yes, to this much.
        case gives(ConsentTerms)
        /// No.
        case declines
        /// Yes before, and no more.
        case withdraws
    }

    package var given: ConsentTerms? {
        if case .gives(let terms) = decision { terms } else { nil }
    }
}
