/// When an item is asked: what another question must have been answered.
package struct FormCondition: Sendable, Hashable, Codable {
    package private(set) var question: ItemID
    package let test: FormTest
    /// What the answer is held against; a boolean for `exists`.
    package let answer: FormValue
    /// What the maker says a code means, for whoever reads the condition.
    package var wording: Wording?

    package init(
        _ question: ItemID, _ test: FormTest, _ answer: FormValue, wording: Wording? = nil
    ) {
        self.question = question
        self.test = test
        self.answer = answer
        self.wording = wording
    }

    /// The same about another question.
    func asking(_ other: ItemID) -> FormCondition {
        var next = self
        next.question = other
        return next
    }
}

/// How an answer is held against a value; the raw values are FHIR's codes.
package enum FormTest: String, Sendable, CaseIterable, Codable {
    case exists
    case equal = "="
    case notEqual = "!="
    case above = ">"
    case below = "<"
    case atLeast = ">="
    case atMost = "<="
}

/// Whether all conditions must hold, or one is enough.
package enum ConditionJoin: String, Sendable, CaseIterable, Codable {
    case all, any
}
