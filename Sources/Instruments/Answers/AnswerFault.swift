/// Why an answer cannot belong to a questionnaire.
package enum AnswerFault: Sendable, Equatable {
    case unknownItem(ItemID)
    case outOfRange(ItemID, value: Int, allowed: ClosedRange<Int>)
    /// A choice that is not among the options.
    case unknownChoice(ItemID)
    /// Own words about a question that does not invite them.
    case wordsNotInvited(ItemID)
}
