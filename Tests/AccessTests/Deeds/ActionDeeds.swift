import Domain
import UseCases

/// Who does what towards a goal, and how it goes.
extension Stage {
    func writeAction() async throws {
        guard let goal = anyThing(.goal), let reader = coordinatorOrAnyone(goal.household),
            let responsible = anyResponsible(goal.household)
        else { return }
        let id = newID()
        let word = newWord(for: id, in: goal.household)
        let isHere = goal.household.isEmpty == false && knows(responsible, goal.household)
        let deed = Deed(
            reader: reader, household: goal.household, act: .writeAction,
            what: "\(name(reader.id)) adds an action to \(self.word(of: goal)) (\(word.text))",
            isAllowed: town.isCoordinator(reader, of: goal.household) && isHere,
            writes: [goal.id])
        let form = Form(
            "/families/\(goal.household)/plan/goals/\(goal.id)/actions",
            [
                ("id", id), ("action-words", word.text), ("responsible", value(responsible)),
                ("start", today.text), ("due", ""),
            ])
        let draft = try ActionDraft(
            words: Words(trusted: word.text), responsible: responsible, start: today, due: nil)
        let done = try await attempt(deed, form) { files, family, caller in
            try await WriteAction(files).add(
                ActionID(trusted: id), to: GoalID(trusted: goal.id), draft, in: family,
                by: caller)
        }
        guard done else { return town.forget(word) }
        doers[id] = value(responsible)
        add(
            Town.Thing(
                id: id, household: goal.household, sort: .action, about: goal.about,
                area: goal.area, hangsOn: goal.id, author: goal.author, state: "underway"),
            saying: word)
    }

    private func anyResponsible(_ household: String) -> Responsible? {
        switch dice.number(below: 4) {
        case 0: .service(vault.school.id)
        case 1: .service(secondService.id)
        case 2: .account(vault.volunteer.id)
        default: anyMember(of: household).map { .person(PersonID(trusted: $0)) }
        }
    }

    /// Services and volunteers help families of their own municipality.
    private func knows(_ responsible: Responsible, _ household: String) -> Bool {
        if case .person = responsible { return true }
        return town.households[household]?.municipality == vault.municipality.id.text
    }

    private func value(_ responsible: Responsible) -> String {
        switch responsible {
        case .person(let id): "person:\(id.text)"
        case .account(let id): "account:\(id.text)"
        case .service(let id): "service:\(id.text)"
        }
    }

    func reportAction() async throws {
        guard let action = anyThing(.action), let reader = anyone(near: action.household),
            let next = dice.pick(ReportAction.Report.allCases.filter { "\($0)" != action.state })
        else { return }
        let helps = [.partner, .volunteer].contains(reader.role)
        let isAllowed =
            town.maySee(action, reader)
            && (reader.role == .coordinator || reader.role == .parent || isOwn(action, reader))
        let deed = Deed(
            reader: reader, household: action.household, act: .reportAction,
            what: "\(name(reader.id)) reports action \(word(of: action)) as \(next)",
            isAllowed: isAllowed, writes: [action.id])
        let start = helps ? "/released/\(action.household)" : "/families/\(action.household)/plan"
        let form = Form(
            "\(start)/actions/\(action.id)/report",
            [("edition", String(action.edition)), ("report", next.rawValue)])
        let done = try await attempt(deed, form) { files, family, caller in
            try await ReportAction(files)(
                ActionID(trusted: action.id), edition: action.edition, report: next, in: family,
                by: caller)
        }
        if done { changed(action.id) { $0.state = next.rawValue } }
    }

    private func isOwn(_ action: Town.Thing, _ reader: Town.Reader) -> Bool {
        let me = [reader.member.map { "person:\($0)" }, "account:\(reader.id)"]
        let service = reader.service.map { "service:\($0)" }
        return doers[action.id].map { (me + [service]).contains($0) } ?? false
    }
}
