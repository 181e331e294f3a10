/// How the points of the single questions become one number.
package enum ScoringRule: Sendable, Equatable, Codable {
    case sum
    case mean
    /// The sum times a number, as when 0-25 is shown as 0-100.
    case multipliedSum(by: Double)
    /// How many questions were answered with exactly this value.
    case countOfValue(Int)
    /// The sum to the nearest whole number; a half counts up.
    case roundedSum
    /// The mean times a number, as when 0-4 is shown as 0-100.
    case multipliedMean(by: Double)
    /// The scores of other scales of the same questionnaire, added.
    case sumOfScales([ScaleID])
    /// 1 for a home that is too small for its people, otherwise 0: see `Crowding`.
    case crowding

    /// The value that is counted, if the rule counts one.
    var counted: Int? {
        guard case .countOfValue(let wanted) = self else { return nil }
        return wanted
    }

    var addsScales: Bool {
        guard case .sumOfScales = self else { return false }
        return true
    }

    /// Whether every score of a full form is a whole number.
    var isWhole: Bool {
        switch self {
        case .mean, .multipliedMean, .multipliedSum: false
        case .sum, .countOfValue, .roundedSum, .sumOfScales, .crowding: true
        }
    }

    /// The score of what was answered, when the scale has `count` questions in all.
    ///
    /// Something must have been answered. A question without points counts as the mean of the
    /// others.
    func value(of tally: Tally, count: Int) -> Double {
        switch self {
        case .sum, .sumOfScales: tally.imputedSum(count)
        case .roundedSum: tally.imputedSum(count).rounded(.toNearestOrAwayFromZero)
        case .mean: tally.mean(times: 1)
        case .multipliedMean(let factor): tally.mean(times: factor)
        case .multipliedSum(let factor): tally.imputedSum(count) * factor
        case .countOfValue, .crowding: Double(tally.hits)
        }
    }

    /// The lowest and highest score that these questions can give.
    func bounds(of items: [Item]) -> ClosedRange<Double> {
        if case .crowding = self { return 0...1 }
        if case .countOfValue = self { return 0...Double(items.count) }
        let low = Tally(of: items.map(\.range.lowerBound))
        let high = Tally(of: items.map(\.range.upperBound))
        let ends = [low, high].map { value(of: $0, count: items.count) }
        return min(ends[0], ends[1])...max(ends[0], ends[1])
    }
}
