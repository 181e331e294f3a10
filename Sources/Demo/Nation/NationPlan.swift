import Domain
import UseCases

extension NationTeller {
    /// What matters, what is needed, what is aimed at and who does what; looked at every year.
    mutating func tellPlan(until last: Day) {
        let day = enrolled.adding(days: 35)
        guard day <= last, let round = settled.mappings.first else { return }
        let at = day.at(13, 15)
        let said = Said(by: coordinator(on: day).author, at: at)
        tellMatters(said)
        let needs = tellNeeds(of: round, said)
        note(.writeNeed, at: at)
        let chosen = dice.pick(dice.between(1...3), of: situation.goals)
        for line in chosen { tellGoal(line, needs, said, until: last) }
        note(.writeGoal, at: day.at(14, 30))
    }

    private mutating func tellMatters(_ said: Said) {
        guard let line = situation.matters.first(where: { $0.by == nil }),
            let words = household.wording(of: line.variants, &dice)
        else { return }
        settled.matters.append(
            Matter(id: ids.next(at: said.at), subject: .family, words: words, said: said))
        note(.sayWhatMatters, at: said.at)
    }

    private mutating func tellNeeds(of round: Mapping, _ said: Said) -> [String: NeedID] {
        var known: [String: NeedID] = [:]
        for line in dice.pick(dice.between(2...4), of: situation.needs) {
            guard let words = household.wording(of: line.variants, &dice) else { continue }
            let need = Need(
                id: ids.next(at: said.at), subject: household.subject(line.about),
                lifeArea: line.area, words: words, weight: line.weight,
                source: .mapping(round.id), said: said)
            settled.needs.append(need)
            known[line.key] = need.id
        }
        return known
    }

    private mutating func tellGoal(
        _ line: GoalLine, _ needs: [String: NeedID], _ said: Said, until last: Day
    ) {
        guard let words = household.wording(of: line.variants, &dice) else { return }
        let start = said.at.day
        let reached = start.adding(days: dice.between(60...900))
        let isReached = reached <= last && dice.chance(40)
        let goal = Goal(
            id: ids.next(at: said.at), subject: household.subject(line.about),
            lifeArea: line.area, words: words,
            needs: Set([needs[line.need]].compactMap(\.self)),
            status: isReached ? .reached(on: reached) : .active(since: start),
            evaluateOn: isReached ? nil : last.adding(days: 60), said: said)
        settled.goals.append(goal)
        tellAction(line, goal, start, isReached ? reached : nil)
        tellLook(at: goal, on: isReached ? reached : start.aYearOn, until: last, isReached)
    }

    private mutating func tellAction(
        _ line: GoalLine, _ goal: Goal, _ start: Day, _ done: Day?
    ) {
        guard let deed = line.actions.first,
            let words = household.wording(of: deed.variants, &dice),
            let service = town.service(dice.pick(ServiceSort.allCases))
        else { return }
        settled.actions.append(
            Action(
                id: ids.next(at: start.at(14, 30)), of: goal, words: words,
                responsible: .service(service), start: start, due: start.adding(days: 180),
                status: done.map { .done(on: $0) } ?? .underway))
    }

    private mutating func tellLook(
        at goal: Goal, on day: Day, until last: Day, _ isReached: Bool
    ) {
        guard day <= last else { return }
        let at = day.at(15, 45)
        let attainment: Attainment =
            isReached ? dice.pick([.asHoped, .more]) : dice.pick([.muchLess, .less, .asHoped])
        settled.evaluations.append(
            Evaluation(
                id: ids.next(at: at), goal: goal.id, subject: goal.subject,
                lifeArea: goal.lifeArea, on: day, attainment: attainment, words: nil,
                said: Said(by: coordinator(on: day).author, at: at)))
        note(.evaluateGoal, at: at)
    }
}
