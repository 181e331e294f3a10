/// Who may be in a family in some situation: how old, and how often.
struct MemberLine: Sendable {
    let slot: Slot
    let ages: ClosedRange<Int>
    /// In how many of a hundred such families.
    let percent: Int

    init(_ slot: Slot, _ ages: ClosedRange<Int>, in percent: Int = 100) {
        self.slot = slot
        self.ages = ages
        self.percent = percent
    }
}

/// How the members live.
enum Living: Sendable {
    /// All under one roof, save the grandmother in some families.
    case together
    /// The parents live apart, and the children have two homes.
    case apart
    /// The eldest is with a father outside the family in the weekends.
    case eldestAwayInWeekends
}
