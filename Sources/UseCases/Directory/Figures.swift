import Domain

/// A municipality's figures with small groups hidden.
package struct Figures: Sendable, Equatable {
    package let on: Day
    package let byPhase: [(phase: FamilyPhase, count: SafeCount)]
    package let families: SafeCount
    package let enrolled: [(month: String, count: SafeCount)]
    package let needs: [(area: LifeArea, open: SafeCount, uncovered: SafeCount)]
    package let withoutPlan: SafeCount
    package let withoutMapping: SafeCount
    package let openAlerts: SafeCount
    /// That an answer waits, and neither whose it is nor how many there are.
    package let alertWaitsLong: Bool
    package let actionsUnderway: SafeCount
    package let actionsLate: SafeCount
    package let activeGoals: SafeCount
    package let reachedGoals: SafeCount
    package let byGender: GenderFigures

    init(hiding raw: RawFigures, on day: Day) {
        on = day
        let phases = FamilyPhase.allCases
        let counts = phases.map { raw.familiesByPhase[$0] ?? 0 }
        let table = SmallCells.hidden([counts])
        byPhase = Array(zip(phases, table.cells[0]))
        families = table.rowTotals[0]
        let months = raw.enrolledByMonth.keys.sorted()
        let enrolments = SmallCells.hidden([months.map { raw.enrolledByMonth[$0] ?? 0 }])
        enrolled = Array(zip(months, enrolments.cells[0]))
        needs = Figures.needs(raw)
        withoutPlan = SafeCount(raw.withoutPlan)
        withoutMapping = SafeCount(raw.withoutMapping)
        openAlerts = SafeCount(raw.openAlerts)
        alertWaitsLong = raw.alertWaitsLong
        actionsUnderway = SafeCount(raw.actionsUnderway)
        actionsLate = SafeCount(raw.actionsLate)
        activeGoals = SafeCount(raw.activeGoals)
        reachedGoals = SafeCount(raw.reachedGoals)
        byGender = GenderFigures(hiding: raw.byGender)
    }

    /// Uncovered and covered needs by area; a hidden part also hides what would give it away.
    private static func needs(
        _ raw: RawFigures
    ) -> [(area: LifeArea, open: SafeCount, uncovered: SafeCount)] {
        LifeArea.allCases.map { area in
            let open = raw.openNeeds[area] ?? 0
            let uncovered = raw.uncoveredNeeds[area] ?? 0
            let hidden = SmallCells.hidden([[uncovered, open - uncovered]])
            return (area, hidden.rowTotals[0], hidden.cells[0][0])
        }
    }

    package static func == (left: Figures, right: Figures) -> Bool {
        left.families == right.families && left.byPhase.map(\.count) == right.byPhase.map(\.count)
            && left.needs.map(\.open) == right.needs.map(\.open)
            && left.byGender == right.byGender
    }
}
