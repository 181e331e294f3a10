/// What a scale has to say about answers: a score, or that there are too few of them.
package enum ScoreResult: Sendable, Equatable, Codable {
    case score(Score)
    /// How many questions of the scale had points, and how many must have.
    case tooFewAnswers(scale: ScaleID, answered: Int, needed: Int)

    /// The score, if there is one.
    package var score: Score? {
        guard case .score(let score) = self else { return nil }
        return score
    }
}
