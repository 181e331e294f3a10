import Domain

/// Questions that are counted together, and how their score is to be read.
package struct Scale: Sendable, Equatable, Identifiable {
    package let id: ScaleID
    /// The part of life the score belongs to.
    package let area: LifeArea
    package let items: [Item]
    /// The scales that are added, where the rule says so; then `items` are theirs.
    package var parts: [Scale] = []
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

    /// The band a score falls into; nil below the first band.
    package func band(of value: Double) -> Band? { bands.last { $0.from <= value } }

    /// The same with these of its questions alone.
    func asking(_ asked: Set<ItemID>) -> Scale {
        Scale(
            id: id, area: area, items: items.filter { asked.contains($0.id) }, rule: rule,
            missing: missing, source: source, bounds: bounds, higherIs: higherIs, bands: bands,
            norms: norms, minimalImportantDifference: minimalImportantDifference,
            reliability: reliability)
    }
}
