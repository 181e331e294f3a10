/// What the difference between two scores of one person on one scale means.
package struct Change: Sendable, Equatable {
    /// Which way it went, as far as the scale can tell.
    package enum Verdict: String, Sendable {
        case improved, worse, noClearChange
    }

    package let verdict: Verdict
    /// Later minus earlier, in points of the scale.
    package let points: Double
    /// The smallest difference that counts, in points, with where it was published.
    package let threshold: MinimalImportantDifference

    /// The change from one score to a later one.
    ///
    /// Nil when the scale has no published threshold, or the scores are of another scale or of
    /// two editions of the questionnaire: such scores stand side by side, without a verdict.
    package static func between(_ earlier: Score, _ later: Score, on scale: Scale) -> Change? {
        guard let threshold = scale.minimalImportantDifference,
            earlier.scale == scale.id, later.scale == scale.id,
            earlier.provenance.instrument == later.provenance.instrument,
            earlier.provenance.version == later.provenance.version
        else { return nil }
        let points = later.value - earlier.value
        let verdict = verdict(on: points, threshold: threshold.points, higherIs: scale.higherIs)
        return Change(verdict: verdict, points: points, threshold: threshold)
    }

    private static func verdict(
        on points: Double, threshold: Double, higherIs: Direction
    ) -> Verdict {
        guard abs(points) >= threshold else { return .noClearChange }
        return (points > 0) == (higherIs == .better) ? .improved : .worse
    }
}
