import Domain

/// What a municipality decided about its questionnaires, every time, the oldest first.
package struct AssessmentHistory: Sendable, Equatable {
    package var choices: [InstrumentChoice] = []
    package var batteries: [Battery] = []
    package var changes: [NumberedChange] = []

    package init() {}
}

/// One edition of what a change on a scale must be to count.
package struct NumberedChange: Sendable, Equatable {
    /// Counts the editions of its scale from 1.
    package let number: Int
    package let rule: ChangeSetting

    package init(number: Int, rule: ChangeSetting) {
        self.number = number
        self.rule = rule
    }
}
