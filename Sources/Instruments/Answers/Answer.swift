/// What a person did with one question.
package enum Answer: Sendable, Equatable, Hashable {
    /// The chosen value, in points as printed on the form.
    case value(Int)
    /// What was answered to a question without points; several where the question repeats.
    case given([FormValue])
    /// "I would rather not say": an answer that nobody asks about again, and that gives no points.
    case declined
}
