import Domain

/// A round of the work with a family: first questions, then the plan.
struct Visit: Sendable {
    /// From 0.
    let number: Int
    let day: Day
    let mapping: MappingID

    /// The day some days after the questions, not in a weekend.
    func day(_ later: Int) -> Day { day.adding(days: later).orMonday }
}
