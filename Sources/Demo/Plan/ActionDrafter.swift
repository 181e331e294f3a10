import Domain

/// Decides who does what towards a goal, and how far it has come.
struct ActionDrafter {
    let household: Household
    let isFirst: Bool
    let last: Int
    let today: Day
    /// Days from today at which the first running actions of the first family are due.
    private var promised: [Int]

    init(household: Household, isFirst: Bool, last: Int, today: Day) {
        self.household = household
        self.isFirst = isFirst
        self.last = last
        self.today = today
        promised = isFirst ? [2, -6, 4] : []
    }

    mutating func actions(
        of line: GoalLine, from: Int, fate: DraftGoal.Fate, _ dice: inout Dice
    ) -> [DraftAction] {
        let able = line.actions.filter { household.has($0.by.slot) }
        let chosen = isFirst ? able : Array(able.prefix(dice.between(2...5)))
        return chosen.enumerated().compactMap { place, action in
            guard let words = household.wording(of: action.variants, &dice) else { return nil }
            let isOpen = place == 0 || from == last || dice.chance(60)
            let added = place > 0 && isOpen && fate.end == nil ? dice.between(from...last) : from
            let course = course(from: added, fate, isOpen: isOpen, &dice)
            return DraftAction(doer: action.by, words: words, from: added, course: course)
        }
    }

    private mutating func course(
        from: Int, _ fate: DraftGoal.Fate, isOpen: Bool, _ dice: inout Dice
    ) -> DraftAction.Course {
        switch fate {
        case .reached(let visit): return .done(at: dice.between(from + 1...visit))
        case .dropped(let visit): return .dropped(at: visit)
        case .stays where !isOpen: return .done(at: dice.between(from + 1...last))
        case .stays where dice.chance(20):
            let start = today.adding(days: dice.between(5...30))
            return .planned(start: start, due: start.adding(days: dice.between(14...60)))
        case .stays: return .underway(due: due(&dice))
        }
    }

    /// Some this week, some a little late, some without a day, most in the weeks to come.
    private mutating func due(_ dice: inout Dice) -> Day? {
        guard promised.isEmpty else { return today.adding(days: promised.removeFirst()) }
        switch dice.below(100) {
        case ..<8: return today.adding(days: dice.between(0...6))
        case ..<13: return today.adding(days: -dice.between(2...8))
        case ..<25: return nil
        default: return today.adding(days: dice.between(8...110))
        }
    }
}

extension Household {
    /// Whether somebody is there; where nobody is asked for, the family is.
    func has(_ slot: Slot?) -> Bool { slot.map { self[$0] != nil } ?? true }
}
