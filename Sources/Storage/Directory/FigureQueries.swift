import Domain
import UseCases

/// A leader's counts, made by the database from structure alone: nothing is opened for them.
/// Erased families are counted as long as their rows are there.
struct FigureQueries {
    let municipality: MunicipalityID
    let day: Day
    let connection: any SQLConnection

    func all() throws -> RawFigures {
        let needs = try openNeeds()
        let families = try familiesWithout()
        let actions = try actionCounts()
        let goals = try goalCounts()
        return RawFigures(
            familiesByPhase: try familiesByPhase(), enrolledByMonth: try enrolledByMonth(),
            openNeeds: needs.mapValues(\.open), uncoveredNeeds: needs.mapValues(\.uncovered),
            withoutPlan: families.plan, withoutMapping: families.mapping,
            openAlerts: families.alert, alertWaitsLong: families.waitsLong,
            actionsUnderway: actions.underway,
            actionsLate: actions.late, activeGoals: goals.active, reachedGoals: goals.reached,
            byGender: try GenderQueries(municipality: municipality, connection: connection).all())
    }

    /// The first day of the month eleven months before: twelve months with this one.
    private var yearAgo: Day {
        let months = day.year * 12 + day.month - 1 - 11
        return Day(year: months / 12, month: months % 12 + 1, day: 1) ?? day
    }

    private func familiesByPhase() throws -> [FamilyPhase: Int] {
        let pairs = try connection.rows(
            """
            SELECT phase, count(*) FROM family WHERE municipality = \(municipality)
            GROUP BY phase
            """
        ) { (try $0.value(0) as FamilyPhase, $0.int(1)) }
        return Dictionary(pairs) { first, _ in first }
    }

    private func enrolledByMonth() throws -> [String: Int] {
        let pairs = try connection.rows(
            """
            SELECT substr(enrolled_on, 1, 7) AS month, count(*) FROM family
            WHERE municipality = \(municipality) AND enrolled_on >= \(yearAgo)
                AND enrolled_on <= \(day)
            GROUP BY substr(enrolled_on, 1, 7)
            """
        ) { ($0.text(0), $0.int(1)) }
        return Dictionary(pairs) { first, _ in first }
    }

    /// A need is covered when a planned or running action serves it through a goal of the plan,
    /// as in `Coverage`. CROSS JOIN, because it keeps SQLite to the order that asks least.
    private func openNeeds() throws -> [LifeArea: (open: Int, uncovered: Int)] {
        let rows = try connection.rows(
            """
            SELECT n.life_area, count(*), sum(CASE WHEN EXISTS (
                SELECT 1 FROM goal_need w CROSS JOIN goal g CROSS JOIN action a
                WHERE w.family = n.family AND w.need = n.id
                    AND g.family = w.family AND g.id = w.goal
                    AND g.status IN ('active', 'reached')
                    AND a.family = g.family AND a.goal = g.id
                    AND a.status IN ('planned', 'underway')) THEN 0 ELSE 1 END)
            FROM need n JOIN family f ON f.id = n.family
            WHERE f.municipality = \(municipality) AND n.status = 'open'
            GROUP BY n.life_area
            """
        ) { (try $0.value(0) as LifeArea, (open: $0.int(1), uncovered: $0.int(2))) }
        return Dictionary(rows) { first, _ in first }
    }

    /// The smallest identity of an alert that was raised on the last working day before this one, or
    /// later: identities begin with the moment they were made at (UUID version 7), so that nothing
    /// about an alert lies in the clear for this.
    private var lastWorkingDay: String {
        var last = day.adding(days: -1)
        while last.weekday > 5 { last = last.adding(days: -1) }
        return String(uuid7(last.number * 86_400_000, 0, 0).prefix(13))
    }

    private func familiesWithout() throws -> (
        plan: Int, mapping: Int, alert: Int, waitsLong: Bool
    ) {
        try connection.first(
            """
            SELECT
                coalesce(sum(CASE WHEN EXISTS (SELECT 1 FROM plan_version v
                    WHERE v.family = f.id) THEN 0 ELSE 1 END), 0),
                coalesce(sum(CASE WHEN EXISTS (SELECT 1 FROM mapping m
                    WHERE m.family = f.id) THEN 0 ELSE 1 END), 0),
                coalesce(sum(CASE WHEN EXISTS (SELECT 1 FROM safety_alert s
                    WHERE s.family = f.id AND s.handled_at IS NULL) THEN 1 ELSE 0 END), 0),
                coalesce(max(CASE WHEN EXISTS (SELECT 1 FROM safety_alert s
                    WHERE s.family = f.id AND s.handled_at IS NULL
                        AND s.id < \(lastWorkingDay)) THEN 1 ELSE 0 END), 0)
            FROM family f WHERE f.municipality = \(municipality)
            """
        ) { ($0.int(0), $0.int(1), $0.int(2), $0.int(3) == 1) } ?? (0, 0, 0, false)
    }

    private func actionCounts() throws -> (underway: Int, late: Int) {
        try connection.first(
            """
            SELECT coalesce(sum(CASE WHEN a.status = 'underway' THEN 1 ELSE 0 END), 0),
                coalesce(sum(CASE WHEN a.due_on < \(day) THEN 1 ELSE 0 END), 0)
            FROM family f JOIN action a ON a.family = f.id
            WHERE f.municipality = \(municipality) AND a.status IN ('planned', 'underway')
            """
        ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    }

    private func goalCounts() throws -> (active: Int, reached: Int) {
        let from = day.adding(days: -364)
        return try connection.first(
            """
            SELECT coalesce(sum(CASE WHEN g.status = 'active' THEN 1 ELSE 0 END), 0),
                coalesce(sum(CASE WHEN g.status = 'reached' AND g.status_on >= \(from)
                    AND g.status_on <= \(day) THEN 1 ELSE 0 END), 0)
            FROM family f JOIN goal g ON g.family = f.id
            WHERE f.municipality = \(municipality)
            """
        ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    }
}
