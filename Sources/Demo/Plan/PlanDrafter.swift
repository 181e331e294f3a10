import Domain

/// Decides what stands in a family's plan: which goals of its situation, from when, and how far
/// each has come. Only the needs that no goal names, and those of dropped goals, are left alone.
struct PlanDrafter {
    let situation: Situation
    let household: Household
    let isFirst: Bool
    let last: Int
    private var actions: ActionDrafter

    init(situation: Situation, household: Household, isFirst: Bool, visits: Int, today: Day) {
        self.situation = situation
        self.household = household
        self.isFirst = isFirst
        last = visits - 1
        actions = ActionDrafter(household: household, isFirst: isFirst, last: last, today: today)
    }

    mutating func plan(_ dice: inout Dice) -> DraftPlan {
        let lines = situation.goals.filter { line in
            household.has(line.about) && line.variants.contains { household.named($0) != nil }
        }
        let chosen = isFirst ? lines : dice.pick(dice.between(6...9), of: lines)
        let goals = chosen.enumerated().compactMap {
            goal($0.offset, of: chosen.count, $0.element, &dice)
        }
        return DraftPlan(needs: needs(of: goals, &dice), goals: goals)
    }

    private mutating func goal(
        _ place: Int, of count: Int, _ line: GoalLine, _ dice: inout Dice
    ) -> DraftGoal? {
        guard let words = household.wording(of: line.variants, &dice) else { return nil }
        let from = place * 5 < count * 3 ? 0 : dice.between(0...last)
        let fate = fate(place, from: from, &dice)
        let actions = actions.actions(of: line, from: from, fate: fate, &dice)
        guard !actions.isEmpty else { return nil }
        return DraftGoal(line: line, words: words, from: from, fate: fate, actions: actions)
    }

    /// In the first family only the third goal is reached, and nothing is dropped.
    private func fate(_ place: Int, from: Int, _ dice: inout Dice) -> DraftGoal.Fate {
        guard !isFirst else { return place == 2 ? .reached(at: 2) : .stays }
        guard from < last else { return .stays }
        let visit = dice.between(from + 1...last)
        switch dice.below(100) {
        case ..<24: return .reached(at: visit)
        case ..<30: return .dropped(at: visit)
        default: return .stays
        }
    }

    private func needs(of goals: [DraftGoal], _ dice: inout Dice) -> [DraftNeed] {
        let named = Set(situation.goals.map(\.need))
        let lonely = situation.needs.filter { !named.contains($0.key) && household.has($0.about) }
        let alone = dice.pick(isFirst ? 2 : dice.below(3), of: lonely).map(\.key)
        return situation.needs.compactMap { line in
            let serving = goals.filter { $0.line.need == line.key }
            guard alone.contains(line.key) || !serving.isEmpty,
                let words = household.wording(of: line.variants, &dice)
            else { return nil }
            return DraftNeed(
                key: line.key, line: line, words: words,
                from: serving.map(\.from).min() ?? dice.between(0...last),
                met: PlanDrafter.met(by: serving))
        }
    }

    /// The visit at which the last of the goals was reached; nil if one was not.
    private static func met(by goals: [DraftGoal]) -> Int? {
        let reached = goals.compactMap { goal -> Int? in
            if case .reached(let visit) = goal.fate { visit } else { nil }
        }
        return reached.count == goals.count ? reached.max() : nil
    }
}
