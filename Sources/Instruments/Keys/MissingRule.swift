/// What happens to a score when some questions have no points.
package enum MissingRule: Sendable, Equatable, Codable {
    /// Every question must have points, or there is no score.
    case allRequired
    /// Up to `atMost` questions may be without; they count as the mean of the others, unrounded.
    case meanImputed(atMost: Int)
    /// Of a scale that adds other scales: each of them must have a score.
    case everyPart

    /// How many questions must have points, of `count`; never fewer than one.
    package func needed(of count: Int) -> Int {
        switch self {
        case .allRequired, .everyPart: count
        case .meanImputed(let atMost): max(1, count - atMost)
        }
    }
}
