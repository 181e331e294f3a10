import Domain

/// From a finding to the plan, and back to where a need came from.
struct FindingTexts: Sendable {
    let made: String
    let inPlan: String
    let changeWords: String
    let moreAnswers: @Sendable (Int) -> String
    let otherWords: String
    /// Why a need says no more than its area.
    let bare: String
    let thereAlready: String

    // What a need of a finding says.
    let toLookAt: @Sendable (_ name: String) -> String
    let heavier: String
    let seenApart: String
    let someoneToTalkTo: String
    let goOnWith: @Sendable (_ what: String) -> String

    // Where a need came from.
    let from: @Sendable (FindingSort) -> String
    let seeWhere: String

    // Numbers of a population beside a score.
    /// "I Norge (2024): snitt 6,9."
    let norm: @Sendable (_ place: String, _ said: String) -> String
    let mean: @Sendable (_ value: String) -> String
    let share: @Sendable (_ percent: String, _ from: String) -> String
    let between: @Sendable (_ percent: String, _ from: String, _ to: String) -> String

    // The inventory on the profile.
    let factorsTable: String
    let who: String
}
