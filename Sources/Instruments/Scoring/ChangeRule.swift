/// What a municipality itself says about change on a scale, instead of what stands in the key.
/// What it leaves open is as in the key.
package struct ChangeRule: Sendable, Equatable {
    package let scale: ScaleID
    /// The smallest difference that people notice, in points.
    package let mid: Double?
    /// The spread of the scores before anything was done; counts only together with `r`.
    package let sd: Double?
    /// How well the scale agrees with itself, from 0 to 1.
    package let r: Double?
    package let source: String

    /// Nil for numbers that cannot be: a difference or a spread that is not above 0, a reliability
    /// outside 0..<1, and one of `sd` and `r` without the other.
    package init?(_ scale: ScaleID, mid: Double?, sd: Double?, r: Double?, source: String) {
        guard (mid ?? 1) > 0, (sd ?? 1) > 0, (0..<1).contains(r ?? 0), (sd == nil) == (r == nil)
        else { return nil }
        self.scale = scale
        self.mid = mid
        self.sd = sd
        self.r = r
        self.source = source
    }

    var threshold: MinimalImportantDifference? {
        mid.map { MinimalImportantDifference(points: $0, source: source) }
    }

    var reliability: Reliability? {
        guard let sd, let r else { return nil }
        return .measured(deviation: sd, reliability: r, source: source)
    }
}
