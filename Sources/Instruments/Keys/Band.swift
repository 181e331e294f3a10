/// A stretch of a scale that has a word of its own; both ends included, in points.
///
/// A score between two bands belongs to the lower one: a cut-off of 5 is reached at 5, not at 4.5.
package struct Band: Sendable, Equatable, Codable {
    package let from: Double
    package let to: Double
    /// Which of the band words in `InstrumentTexts` belongs to it.
    package let label: String
    package let leaning: Leaning
    /// Where the ends of the band were published.
    package let source: String
    /// The code of the country among whose people the ends were found, where it is another than
    /// Norway: then the band is labelled as foreign.
    package var population: String?
}
