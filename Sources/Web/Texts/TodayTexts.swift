/// The coordinator's first page.
struct TodayTexts: Sendable {
    let title: String
    let lead: @Sendable (_ families: Int) -> String
    let happens: String
    let happensEmpty: String
    let waits: String
    let waitsEmpty: String
    let nobody: String
    let nobodyEmpty: String
    let families: String
    let noFamilies: String
    let noFamiliesHint: String
    let enrol: String
    let open: String
    let alert: @Sendable (_ person: String) -> String
    let openAlert: String
    let proposal: @Sendable (_ words: String) -> String
    let openProposal: String
    let actionDue: @Sendable (_ words: String, _ day: String) -> String
    let goalDue: @Sendable (_ words: String, _ day: String) -> String
    /// ", og 2 til", after a sentence about the first.
    let andMore: @Sendable (Int) -> String
    let laterThisWeek: @Sendable (Int) -> String
    let actionLate: @Sendable (_ words: String, _ day: String) -> String
    let openPlan: String
    let uncovered: @Sendable (_ words: String) -> String
    let openUncovered: String
    let noMapping: String
    let openMapping: String
    let noGoals: String
    let changed: @Sendable (Int) -> String
    /// On the chip of what needs somebody at once.
    let now: String
    let more: @Sendable (Int) -> String
}
