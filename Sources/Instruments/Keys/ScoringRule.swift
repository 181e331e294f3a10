/// How the points of the single questions become one number.
package enum ScoringRule: Sendable, Equatable, Codable {
    case sum
    case mean
    /// The sum times a number, as when 0-25 is shown as 0-100.
    case multipliedSum(by: Double)
    /// How many questions were answered with exactly this value.
    case countOfValue(Int)

    /// The score of `given` points, when the scale has `count` questions in all.
    ///
    /// `given` must not be empty. A question without points counts as the mean of the others.
    func value(of given: [Int], count: Int) -> Double {
        switch self {
        case .sum: imputedSum(of: given, count: count)
        case .mean: imputedSum(of: given, count: given.count) / Double(given.count)
        case .multipliedSum(let factor): imputedSum(of: given, count: count) * factor
        case .countOfValue(let wanted): Double(given.count { $0 == wanted })
        }
    }

    /// The lowest and highest score that these questions can give.
    func bounds(of items: [Item]) -> ClosedRange<Double> {
        let low = items.map(\.range.lowerBound)
        let high = items.map(\.range.upperBound)
        if case .countOfValue = self { return 0...Double(items.count) }
        let ends = [low, high].map { value(of: $0, count: items.count) }
        return min(ends[0], ends[1])...max(ends[0], ends[1])
    }

    private func imputedSum(of given: [Int], count: Int) -> Double {
        Double(given.reduce(0, +)) * Double(count) / Double(given.count)
    }
}
