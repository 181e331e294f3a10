/// The duty to report to child welfare, and the note that one did.
struct ReportTexts: Sendable {
    let title: String
    let lead: String
    let guidance: [String]
    let volunteer: String
    let callFirst: String
    let toPortal: String
    let portalLead: String
    let note: String
    let noteLead: String
    let day: String
    let persons: String
    let noPersons: String
    let words: String
    let wordsHint: String
    let save: String
    let saved: String
    let notes: @Sendable (_ toCoordinator: Bool) -> String
    let noteSentence: @Sendable (_ names: String, _ day: String) -> String
    let madeBy: @Sendable (_ who: String) -> String
}
