/// The page of the leader in charge of privacy.
struct ReviewTexts: Sendable {
    let title: String
    let lead: String
    let empty: String
    let emptyHint: String
    let openings: String
    let openingsLead: String
    /// What stands for the family.
    let family: @Sendable (_ code: String) -> String
    let openedBy: @Sendable (_ who: String, _ day: String, _ time: String) -> String
    let familyKnows: String
    let toldLater: @Sendable (_ reason: String) -> String
    let wasNeeded: String
    let yes: String
    let no: String
    let words: String
    let wordsHint: String
    let send: String
    let sent: String
    let questions: String
    let corrections: String
    let erasures: String
}
