/// How exactly a scale measures: how much two scores of one person differ by chance alone.
package enum Reliability: Sendable, Equatable, Codable {
    /// The spread of the scores before anything was done, and how well the scale agrees with
    /// itself, from 0 to 1.
    case measured(deviation: Double, reliability: Double, source: String)
    /// The smallest reliable change, in points, where only that was published.
    case published(points: Double, source: String)

    package var source: String {
        switch self {
        case .measured(_, _, let source), .published(_, let source): source
        }
    }

    /// How many points a score differs from the last by chance: the standard error of the
    /// difference. Jacobson and Truax 1991, doi 10.1037/0022-006X.59.1.12.
    package var error: Double {
        switch self {
        case .measured(let deviation, let reliability, _):
            deviation * (2 * (1 - reliability)).squareRoot()
        case .published(let points, _): points / ReliableChange.limit
        }
    }
}
