/// The words for scoring rules in a key.
enum RuleKind: String, CaseIterable {
    case sum, mean, multiply, crowding
    case count = "count-of-value"
    case roundedSum = "rounded-sum"
    case multiplyMean = "multiply-mean"
    case sumOfScales = "sum-of-scales"
}
