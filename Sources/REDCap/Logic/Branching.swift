/// When a field is shown, as REDCap says it: comparisons, joined by `and` and `or`.
indirect enum Branching: Equatable {
    case all([Branching])
    case any([Branching])
    case comparison(Comparison)

    /// `[field] = "1"`, or `[field(2)] = "1"` for one box of a checkbox.
    struct Comparison: Equatable {
        let field: String
        let box: String?
        let sign: Sign
        let value: String
        /// As it stands in the file.
        let text: String
    }

    enum Sign: String, CaseIterable {
        case atLeast = ">=", atMost = "<=", notEqual = "<>", otherNotEqual = "!="
        case equal = "=", above = ">", below = "<"
    }
}
