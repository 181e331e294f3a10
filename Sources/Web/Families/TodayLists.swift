import Domain
import HTML
import UseCases

/// The three lists of the coordinator's day: what happens, what waits for her, where nobody acts.
struct TodayLists {
    let happens: [TodayLine]
    let waits: [TodayLine]
    let nobody: [TodayLine]

    /// Alerts come first, whichever family they are in; what happens is in the order of days.
    init(_ families: [FamilyToday], _ texts: Texts) {
        let lines = families.map { FamilyLines(today: $0, texts: texts) }
        happens = lines.flatMap(\.happens).sorted { $0.day < $1.day }.map(\.line)
        waits = lines.flatMap(\.alerts) + lines.flatMap(\.proposals) + lines.flatMap(\.unasked)
        nobody =
            lines.flatMap(\.uncovered) + lines.flatMap(\.late) + lines.flatMap(\.withoutGoals)
    }
}

/// What one family brings to the three lists.
private struct FamilyLines {
    let today: FamilyToday
    let texts: Texts

    private var words: TodayTexts { texts.today }
    private var family: Family { today.family }
    private var plan: Path { Paths.plan(family.id) }

    var happens: [(day: Day, line: TodayLine)] {
        let actions = today.dueActions.map { action in
            let day = action.due ?? today.today
            let sentence = words.actionDue(action.words.short, say(day))
            return (day, TodayLine(family, sentence, words.openPlan, to: goal(action.goal)))
        }
        let goals = today.dueGoals.map { due in
            let day = due.evaluateOn ?? today.today
            let sentence = words.goalDue(due.words.short, say(day))
            return (day, TodayLine(family, sentence, words.open, to: goal(due.id)))
        }
        return actions + goals
    }

    var alerts: [TodayLine] {
        today.alerts.map { alert in
            let name = today.members.first { $0.id == alert.person }?.name.text ?? ""
            return TodayLine(
                family, words.alert(name), words.openAlert,
                to: Paths.mapping(family.id).at("alert-\(alert.id.text)"), isAlert: true)
        }
    }

    var proposals: [TodayLine] {
        today.proposals.map {
            TodayLine(family, words.proposal($0.words.short), words.openProposal, to: goal($0.id))
        }
    }

    var unasked: [TodayLine] {
        guard !today.hasMapping else { return [] }
        let path = Paths.mapping(family.id)
        return [TodayLine(family, words.noMapping, words.openMapping, to: path)]
    }

    var uncovered: [TodayLine] {
        guard let first = today.uncovered.first else { return [] }
        let sentence = words.uncovered(today.uncovered.count, first.words.short)
        return [TodayLine(family, sentence, words.openUncovered, to: plan.at("weave"))]
    }

    var late: [TodayLine] {
        today.lateActions.map { action in
            let day = say(action.due ?? action.start)
            let sentence = words.actionLate(action.words.short, day)
            return TodayLine(family, sentence, words.openPlan, to: goal(action.goal))
        }
    }

    var withoutGoals: [TodayLine] {
        guard today.hasMapping, !today.hasGoals else { return [] }
        return [TodayLine(family, words.noGoals, words.openPlan, to: plan)]
    }

    private func goal(_ id: GoalID) -> Path { Paths.goal(family.id, id) }
    private func say(_ day: Day) -> String { texts.days.say(day, on: today.today) }
}
