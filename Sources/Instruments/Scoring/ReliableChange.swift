/// Whether a difference between two scores is more than chance would make it.
package struct ReliableChange: Sendable, Equatable {
    /// Chance alone goes further than this in one of twenty cases: the 95 % point of the normal
    /// distribution (Jacobson and Truax 1991, doi 10.1037/0022-006X.59.1.12).
    package static let limit = 1.96

    /// The reliable change index: the difference over the standard error of differences.
    package let index: Double
    package let isReliable: Bool
    /// Where the numbers behind it were published.
    package let source: String

    /// - Parameter points: Later minus earlier.
    init(_ points: Double, by reliability: Reliability) {
        index = points / reliability.error
        source = reliability.source
        // What was published as the smallest reliable change is itself reliable; the limit of the
        // measured form is a point that chance reaches, and must be passed.
        isReliable =
            switch reliability {
            case .measured: abs(index) > ReliableChange.limit
            case .published(let least, _): abs(points) >= least
            }
    }
}
