import Domain

/// Counts over a municipality's families as the database gives them: exact, and therefore never
/// shown before small groups are hidden.
package struct RawFigures: Sendable, Equatable {
    package let familiesByPhase: [FamilyPhase: Int]
    /// Families enrolled in each of the last twelve months, by `YYYY-MM`.
    package let enrolledByMonth: [String: Int]
    /// Open needs by life area, and of them those that no active or planned help crosses.
    package let openNeeds: [LifeArea: Int]
    package let uncoveredNeeds: [LifeArea: Int]
    /// Families without any agreed plan, without any mapping, and with an open safety alert.
    package let withoutPlan: Int
    package let withoutMapping: Int
    package let openAlerts: Int
    /// Whether one of those alerts has waited through a whole working day.
    package let alertWaitsLong: Bool
    /// Actions that are under way, and those past their day.
    package let actionsUnderway: Int
    package let actionsLate: Int
    /// Active goals, goals reached in the last twelve months.
    package let activeGoals: Int
    package let reachedGoals: Int
    package let byGender: GenderCounts

    package init(
        familiesByPhase: [FamilyPhase: Int], enrolledByMonth: [String: Int],
        openNeeds: [LifeArea: Int], uncoveredNeeds: [LifeArea: Int], withoutPlan: Int,
        withoutMapping: Int, openAlerts: Int, alertWaitsLong: Bool = false, actionsUnderway: Int,
        actionsLate: Int,
        activeGoals: Int, reachedGoals: Int,
        byGender: GenderCounts = GenderCounts()
    ) {
        self.familiesByPhase = familiesByPhase
        self.enrolledByMonth = enrolledByMonth
        self.openNeeds = openNeeds
        self.uncoveredNeeds = uncoveredNeeds
        self.withoutPlan = withoutPlan
        self.withoutMapping = withoutMapping
        self.openAlerts = openAlerts
        self.alertWaitsLong = alertWaitsLong
        self.actionsUnderway = actionsUnderway
        self.actionsLate = actionsLate
        self.activeGoals = activeGoals
        self.reachedGoals = reachedGoals
        self.byGender = byGender
    }
}
