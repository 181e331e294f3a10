/// What was measured in the population.
package enum NormMeasure: Sendable, Equatable, Codable {
    /// The mean score in points.
    case mean(Double)
    /// How many percent of the population had a score from and to these points.
    case share(percent: Double, from: Double, to: Double)
}
