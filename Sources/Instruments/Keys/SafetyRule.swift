/// An answer that must lead to a conversation at once, whatever the score says.
package struct SafetyRule: Sendable, Equatable {
    package let item: ItemID
    /// The lowest value that is alarming.
    package let from: Int
    /// What is to be done.
    package let path: SafetyPath

    /// Whether these answers are alarming; a value above the range is, a declined answer is not.
    package func triggered(by answers: Answers) -> Bool {
        guard case .value(let value) = answers[item] else { return false }
        return value >= from
    }
}
