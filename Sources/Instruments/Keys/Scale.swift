import Domain

/// Questions that are counted together, and how their score is to be read.
package struct Scale: Sendable, Equatable, Identifiable {
    package let id: ScaleID
    /// The part of life the score belongs to.
    package let area: LifeArea
    package let items: [Item]
    package let rule: ScoringRule
    package let missing: MissingRule
    /// Where the rule, and the rule for questions without points, were published.
    package let source: String
    /// The lowest and highest possible score in points.
    package let bounds: ClosedRange<Double>
    package let higherIs: Direction
    /// The bands from low to high, without gaps.
    package let bands: [Band]
    package let norms: [Norm]
    package let minimalImportantDifference: MinimalImportantDifference?
    /// How exactly it measures; nil if nobody has published that.
    package var reliability: Reliability?

    /// The score of points that stand in the order of `items`; nil when there are too few.
    package func value(of points: [Int?]) -> Double? {
        let given = points.compactMap(\.self)
        guard !given.isEmpty, given.count >= missing.needed(of: items.count) else { return nil }
        return rule.value(of: given, count: items.count)
    }

    /// The band a score falls into; nil below the first band.
    package func band(of value: Double) -> Band? { bands.last { $0.from <= value } }
}
