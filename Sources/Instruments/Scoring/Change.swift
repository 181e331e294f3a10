/// What the difference between two scores of one person on one scale means.
package struct Change: Sendable, Equatable {
    /// Which way it went, as far as the scale can tell.
    package enum Verdict: String, Sendable {
        case improved, worse, noClearChange
    }

    package let verdict: Verdict
    /// Later minus earlier, in points of the scale.
    package let points: Double
    /// The smallest difference that people notice, in points, with where it was published; nil if
    /// nobody has published one.
    package let threshold: MinimalImportantDifference?
    /// Whether it is more than chance; nil if nobody has published how exactly the scale measures.
    package let reliable: ReliableChange?

    /// The change from one score to a later one. It went somewhere when people notice such a
    /// difference; where nobody knows what people notice, when it is more than chance.
    ///
    /// Nil when neither is known for the scale, or the scores are of another scale or of two
    /// editions of the questionnaire, or were counted by keys that count in different ways: such
    /// scores stand side by side, without a verdict.
    /// - Parameter rule: What the municipality says instead of the key; ignored for another scale.
    package static func between(
        _ earlier: Score, _ later: Score, on scale: Scale, rule: ChangeRule? = nil
    ) -> Change? {
        guard earlier.scale == scale.id, later.scale == scale.id,
            earlier.provenance.countsLike(later.provenance)
        else { return nil }
        let own = rule?.scale == scale.id ? rule : nil
        let threshold = own?.threshold ?? scale.minimalImportantDifference
        let points = later.value - earlier.value
        let reliability = own?.reliability ?? scale.reliability
        let reliable = reliability.map { ReliableChange(points, by: $0) }
        guard let counts = threshold.map({ abs(points) >= $0.points }) ?? reliable?.isReliable
        else { return nil }
        let better = (points > 0) == (scale.higherIs == .better)
        return Change(
            verdict: counts ? better ? .improved : .worse : .noClearChange, points: points,
            threshold: threshold, reliable: reliable)
    }
}
