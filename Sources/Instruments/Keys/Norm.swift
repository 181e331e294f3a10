/// A number from a population that a score may be seen beside; always shown with its country.
package struct Norm: Sendable, Equatable, Codable {
    /// The country code, such as `NO`; a norm from elsewhere is labelled as foreign.
    package let country: String
    /// The year in which the answers were collected.
    package let year: Int
    /// `men` or `women`, or nil when both were counted together.
    package let sex: String?
    /// The youngest and oldest age in years, where the source gives them.
    package let ages: ClosedRange<Int>?
    package let measure: NormMeasure
    package let source: String
}
