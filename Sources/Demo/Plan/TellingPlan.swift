import Domain
import UseCases

extension StoryTeller {
    /// What matters to the family, said at the first visit; the mother writes her own words later.
    mutating func tellMatters(_ visit: Visit) {
        let lines = setting.situation.matters.filter { household.has($0.by) }
        let chosen = dice.pick(setting.isFirst ? 6 : dice.between(4...6), of: lines)
        let coordinator = setting.coordinator
        let (own, others) = (chosen.filter { $0.by == .mother }, chosen.filter { $0.by != .mother })
        tell(others, at: visit.day.at(18, 5), coordinator)
        tell(own, at: visit.day(2).at(20, 40), caller(.mother) ?? coordinator)
    }

    private mutating func tell(_ lines: [MatterLine], at instant: Instant, _ caller: Caller) {
        let matters = lines.compactMap { line -> Deed? in
            guard let words = household.wording(of: line.variants, &dice) else { return nil }
            return .matter(
                Matter(
                    id: ids.next(at: instant), subject: household.subject(line.by), words: words,
                    said: Said(by: caller.author, at: instant)))
        }
        if !matters.isEmpty { add(instant, caller, .sayWhatMatters, matters) }
    }

    mutating func tellNeeds(_ visit: Visit) {
        let instant = visit.day(3).at(13, 15)
        let said = Said(by: setting.coordinator.author, at: instant)
        let deeds = draft.needs.filter { $0.from == visit.number }.map { draft -> Deed in
            let id: NeedID = ids.next(at: instant)
            needs[draft.key] = id
            return .need(
                Need(
                    id: id, subject: household.subject(draft.line.about),
                    lifeArea: draft.line.area, words: draft.words, weight: draft.line.weight,
                    source: .mapping(visit.mapping), said: said))
        }
        if !deeds.isEmpty { add(instant, setting.coordinator, .writeNeed, deeds) }
    }

    /// The goals that come in at a visit, and the actions agreed on for them and for older ones.
    mutating func tellGoals(_ visit: Visit) {
        let instant = visit.day(6).at(14, 30)
        var deeds: [Deed] = visit.number == 0 ? [.step(.enter(.followUp))] : []
        for (place, draft) in draft.goals.enumerated() {
            if draft.from == visit.number {
                deeds.append(.goal(goal(place, draft, visit, at: instant)))
            }
            deeds += actions(of: place, draft, visit, at: instant)
        }
        if !deeds.isEmpty { add(instant, setting.coordinator, .writeGoal, deeds) }
    }

    private mutating func goal(
        _ place: Int, _ draft: DraftGoal, _ visit: Visit, at instant: Instant
    ) -> Goal {
        let goal = Goal(
            id: ids.next(at: instant), subject: household.subject(draft.line.about),
            lifeArea: draft.line.area, words: draft.words,
            needs: Set([needs[draft.line.need]].compactMap(\.self)),
            status: .active(since: instant.day), evaluateOn: nextLook(after: visit),
            said: Said(by: setting.coordinator.author, at: instant))
        goals[place] = goal
        return goal
    }

    private mutating func actions(
        of place: Int, _ draft: DraftGoal, _ visit: Visit, at instant: Instant
    ) -> [Deed] {
        guard let goal = goals[place] else { return [] }
        return draft.actions.enumerated().filter { $0.element.from == visit.number }.compactMap {
            guard let doer = setting.responsible($1.doer, in: household) else { return nil }
            let action = $1.action(of: goal, ids.next(at: instant), by: doer, agreed: instant.day)
            actions[place, default: [:]][$0] = action.id
            return .action(action)
        }
    }

    /// The next visit, or for the last one a day from now on, in some weeks.
    mutating func nextLook(after visit: Visit) -> Day {
        let next = visit.number + 1
        if pace.visits.indices.contains(next) { return pace.visits[next].adding(days: 1).orMonday }
        return setting.today.adding(days: dice.between(dice.chance(12) ? 1...6 : 15...100))
    }
}

extension DraftAction {
    fileprivate func action(
        of goal: Goal, _ id: ActionID, by doer: Responsible, agreed day: Day
    ) -> Action {
        let (start, due, status): (Day, Day?, ActionStatus) =
            switch course {
            case .planned(let start, let due): (start, due, .planned)
            case .underway(let due): (day, due, .underway)
            case .done, .dropped: (day, day.adding(days: 60), .underway)
            }
        return Action(
            id: id, of: goal, words: words, responsible: doer, start: start, due: due,
            status: status)
    }
}
