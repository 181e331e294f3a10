import Domain
import HTML
import UseCases

// The plan, in a copy.
extension CopyContents {
    func matter(_ matter: Matter) -> CopyItem {
        CopyItem(
            identity(matter.id), CopyField(.words, .text(matter.words.text)),
            about(matter.subject), author(.by, matter.said.by), moment(.at, matter.said.at),
            day(.takenBack, matter.takenBackOn))
    }

    func need(_ need: Need) -> CopyItem {
        let (code, on): (String, Day?) =
            switch need.status {
            case .open: ("open", nil)
            case .met(let day): ("met", day)
            case .takenBack(let day): ("takenBack", day)
            }
        return CopyItem(
            identity(need.id), CopyField(.words, .text(need.words.text)), about(need.subject),
            area(need.lifeArea),
            CopyField(
                .weight, .coded(String(need.weight.rawValue), texts.plan.weightOf(need.weight))),
            status(code, on), day(.statusOn, on), author(.by, need.said.by),
            moment(.at, need.said.at))
    }

    func goal(_ goal: Goal) -> CopyItem {
        let needs = copy.needs.filter { goal.needs.contains($0.id) }
        let (code, on): (String, Day?) =
            switch goal.status {
            case .proposed: ("proposed", nil)
            case .active(let day): ("active", day)
            case .reached(let day): ("reached", day)
            case .dropped(let day): ("dropped", day)
            }
        return CopyItem(
            identity(goal.id), CopyField(.words, .text(goal.words.text)), about(goal.subject),
            area(goal.lifeArea),
            CopyField(.needs, .list(needs.map { .text($0.words.text) })), status(code, on),
            day(.statusOn, on), day(.evaluateOn, goal.evaluateOn), author(.by, goal.said.by),
            moment(.at, goal.said.at))
    }

    func help(_ action: Action) -> CopyItem {
        let (code, on): (String, Day?) =
            switch action.status {
            case .planned: ("planned", nil)
            case .underway: ("underway", nil)
            case .done(let day): ("done", day)
            case .dropped(let day): ("dropped", day)
            }
        return CopyItem(
            identity(action.id), CopyField(.words, .text(action.words.text)), goal(action.goal),
            about(action.subject), area(action.lifeArea),
            CopyField(.responsible, .text(responsible(action.responsible))),
            day(.start, action.start), day(.due, action.due),
            CopyField(.status, .coded(code, texts.plan.statusOf(action.status))),
            day(.statusOn, on))
    }

    func evaluation(_ evaluation: Evaluation) -> CopyItem {
        CopyItem(
            identity(evaluation.id), goal(evaluation.goal), day(.day, evaluation.on),
            CopyField(
                .attainment,
                .coded(
                    String(evaluation.attainment.rawValue),
                    texts.plan.attainmentOf(evaluation.attainment))),
            CopyField(.words, text: evaluation.words?.text), author(.by, evaluation.said.by),
            moment(.at, evaluation.said.at))
    }

    func version(_ version: PlanVersion) -> CopyItem {
        let agreed = version.agreements.map { agreement in
            CopyItem(
                CopyField(.who, .text(person(PersonID(trusted: agreement.person)))),
                day(.day, Day(agreement.on)))
        }
        return CopyItem(
            CopyField(.number, .number(version.number)), day(.day, version.madeOn),
            CopyField(.agreedBy, .items(agreed)),
            CopyField(.lines, .items(version.plan.lines.map(line))))
    }

    private func line(_ line: PlanSnapshot.Line) -> CopyItem {
        CopyItem(
            CopyField(.sort, .coded(line.sort.rawValue, texts.plan.sortOf(line.sort))),
            CopyField(.words, .text(line.words)), CopyField(.about, text: line.about),
            area(line.area.flatMap(LifeArea.init)), CopyField(.who, text: line.who),
            day(.due, line.due.flatMap { Day($0) }))
    }

    private func status(_ code: String, _ day: Day?) -> CopyField {
        CopyField(.status, .coded(code, texts.copy.status(code)))
    }

    private func goal(_ id: GoalID) -> CopyField? {
        CopyField(.goal, text: copy.goals.first { $0.id == id }?.words.text)
    }

    private func responsible(_ responsible: Responsible) -> String {
        let names = HelperNames(helpers: copy.helpers, texts: texts)
        return switch responsible {
        case .person(let id): person(id)
        case .service(let id): names.name(of: .service(id)) ?? texts.team.somebody
        case .account(let id): names.name(of: id) ?? texts.team.somebody
        }
    }
}
