/// What the owner of a questionnaire lets us do with its text (the policy stands in the facts).
package enum Licence: String, Sendable, CaseIterable, Codable {
    /// The text ships with the product.
    case textShips = "A"
    /// The text lies in a separate non-commercial pack that the municipality switches on.
    case separatePack = "A'"
    /// Only the key ships; the text is imported after the municipality attests its licence.
    case keyOnly = "B"
    /// Neither text nor key is used without a licence.
    case importOnly = "C"

    /// Whether the words come with the product; otherwise the municipality brings them.
    package var hasShippedText: Bool { self == .textShips || self == .separatePack }
}
