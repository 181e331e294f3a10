/// Keeping something from a member of the family.
struct KeepTexts: Sendable {
    let unfold: String
    let whom: String
    let hint: String
    let keptFrom: @Sendable (_ names: [String]) -> String
    let change: String
    let offer: String
    let title: String
    let lead: String
    let saved: String
    let nobodyToKeepFrom: String
    let aboutTitle: String
    let about: [String]
}
