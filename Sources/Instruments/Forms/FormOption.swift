/// One answer to choose.
package struct FormOption: Sendable, Hashable, Codable {
    package let value: FormValue
    /// What it says; nil where the value itself is the words.
    package var wording: Wording?
    /// What it counts when answers are counted; nil if it does not.
    package var weight: ExactNumber?
    /// How the file says the weight, so that it can be said in the same way again.
    package var weightMark = WeightMark.standard
    /// Whether it is chosen before somebody answers.
    package var isInitial = false

    package init(
        _ value: FormValue, _ wording: Wording? = nil, weight: ExactNumber? = nil,
        isInitial: Bool = false
    ) {
        self.value = value
        self.wording = wording
        self.weight = weight
        self.isInitial = isInitial
    }
}
