import Domain
import UseCases

extension StoryTeller {
    /// Looking back together: what was done, how each goal goes, which needs are met.
    mutating func tellEvaluation(_ visit: Visit) {
        let instant = visit.day(1).at(15, 45)
        tellOwnReports(visit)
        var deeds = reports(at: visit) { !$0.isMothers }
        for (place, draft) in draft.goals.enumerated() {
            deeds += looking(at: draft, place, visit, instant)
        }
        deeds += draft.needs.filter { $0.met == visit.number }.compactMap { draft in
            needs[draft.key].map { .step(.meet($0)) }
        }
        if pace.isTapering, visit.number == pace.visits.count - 1 {
            deeds.append(.step(.enter(.tapering)))
        }
        if !deeds.isEmpty { add(instant, setting.coordinator, .evaluateGoal, deeds) }
    }

    /// The mother says herself what she has done, some days before.
    private mutating func tellOwnReports(_ visit: Visit) {
        guard let mother = caller(.mother) else { return }
        let deeds = reports(at: visit) { $0.isMothers }
        if !deeds.isEmpty { add(visit.day(-5).at(20, 12), mother, .reportAction, deeds) }
    }

    private func reports(at visit: Visit, by isTheirs: (DraftAction) -> Bool) -> [Deed] {
        draft.goals.enumerated().flatMap { place, goal in
            goal.actions.enumerated().compactMap { number, action in
                guard isTheirs(action), let id = actions[place]?[number],
                    let status = action.status(
                        reportedAt: visit, on: visit.day(action.isMothers ? -5 : 1))
                else { return nil }
                return .step(.report(id, status))
            }
        }
    }

    private mutating func looking(
        at draft: DraftGoal, _ place: Int, _ visit: Visit, _ instant: Instant
    ) -> [Deed] {
        guard let goal = goals[place], draft.from < visit.number,
            draft.fate.end ?? .max >= visit.number
        else { return [] }
        switch draft.fate {
        case .dropped(visit.number): return [.step(.drop(goal.id))]
        case .reached(visit.number):
            let attainment = dice.pick([Attainment.asHoped, .more, .muchMore])
            let look = evaluation(of: goal, attainment, at: instant)
            return [.evaluation(look, next: nil), .step(.reach(goal.id))]
        default:
            let attainment = dice.pick(Self.attainments)
            let look = evaluation(of: goal, attainment, at: instant)
            return [.evaluation(look, next: nextLook(after: visit))]
        }
    }

    /// As likely as they stand here.
    private static let attainments: [Attainment] = [
        .muchLess, .less, .less, .less, .asHoped, .asHoped, .asHoped, .asHoped, .more, .more,
    ]

    private mutating func evaluation(
        of goal: Goal, _ attainment: Attainment, at instant: Instant
    ) -> Evaluation {
        let words = dice.chance(70) ? Words(trusted: dice.pick(Remarks.on(attainment))) : nil
        return Evaluation(
            id: ids.next(at: instant), goal: goal.id, subject: goal.subject,
            lifeArea: goal.lifeArea, on: instant.day, attainment: attainment, words: words,
            said: Said(by: setting.coordinator.author, at: instant))
    }
}

extension DraftAction {
    fileprivate var isMothers: Bool { doer.slot == .mother }

    /// What it became at a visit; nil if nothing changed then.
    fileprivate func status(reportedAt visit: Visit, on day: Day) -> ActionStatus? {
        switch course {
        case .done(visit.number): .done(on: day)
        case .dropped(visit.number): .dropped(on: day)
        default: nil
        }
    }
}
