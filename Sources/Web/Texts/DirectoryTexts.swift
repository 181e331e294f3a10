import Domain

/// The leader's numbers and the administrator's directory.
struct DirectoryTexts: Sendable {
    let byGender: GenderTexts

    // Numbers
    let numbers: String
    let numbersLead: @Sendable (_ day: String) -> String
    let fewer: String
    let hidden: String
    let families: String
    let familiesNote: String
    let withoutMapping: String
    let withoutPlan: String
    let withoutNote: String
    let openAlerts: String
    let openAlertsNote: String
    let alertWaitsLong: String
    let activeGoals: String
    let reachedGoals: String
    let reachedGoalsNote: String
    let actionsUnderway: String
    let actionsLate: String
    let actionsLateNote: String
    let needs: String
    let needsLead: String
    let area: String
    let open: String
    let uncovered: String
    let phases: String
    let phase: String
    let count: String
    let enrolled: String
    let enrolledEmpty: String
    let enrolledTooFew: String
    let month: String
    let meaning: String
    let meaningWords: [String]

    // Directory
    let directory: String
    let noFamilies: String
    let services: String
    let servicesEmpty: String
    let service: String
    let sort: String
    let people: String
    let peopleLead: String
    let peopleEmpty: String
    let name: String
    let noService: String
    /// "21–40 av 63".
    let place: @Sendable (_ first: Int, _ last: Int, _ of: Int) -> String
    let previous: String
    let next: String
}
