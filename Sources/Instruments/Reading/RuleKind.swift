/// The words for scoring rules in a key.
enum RuleKind: String, CaseIterable {
    case sum, mean, multiply
    case count = "count-of-value"
}
