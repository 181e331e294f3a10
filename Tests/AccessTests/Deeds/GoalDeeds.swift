import Domain
import UseCases

/// Goals: written or proposed, changed, moved, looked at; and plans that are agreed on.
extension Stage {
    func writeGoal() async throws {
        guard let home = anyHousehold(), let reader = anyone(near: home.id) else { return }
        let isWritten = reader.role == .coordinator
        let person = anySubject(of: home.id)
        let area = anyArea()
        let id = newID()
        let word = newWord(for: id, in: home.id)
        let stands = town.stands(reader, in: home.id)
        let isSeen = reader.role != .young || person == nil || person == reader.member
        let deed = Deed(
            reader: reader, household: home.id, act: isWritten ? .writeGoal : .proposeGoal,
            what: "\(name(reader.id)) writes a goal for \(name(person)) (\(word.text))",
            isAllowed: stands && ![.partner, .volunteer].contains(reader.role) && isSeen,
            writes: [id])
        let form = Form(
            "/families/\(home.id)/plan/goals",
            [
                ("id", id), ("words", word.text), ("about", person ?? "family"),
                ("area", area.rawValue),
            ])
        let draft = GoalDraft(
            subject: subject(person), area: area, words: Words(trusted: word.text))
        let done = try await attempt(deed, form) { files, family, caller in
            let goal = GoalID(trusted: id)
            if isWritten {
                try await WriteGoal(files).add(goal, draft, in: family, by: caller)
            } else {
                try await ProposeGoal(files)(goal, draft, in: family, by: caller)
            }
        }
        guard done else { return town.forget(word) }
        if isWritten { familyMoves(home.id, to: "followUp", from: "planning") }
        add(
            Town.Thing(
                id: id, household: home.id, sort: .goal, about: about(person),
                area: area.rawValue, author: author(reader),
                state: isWritten ? "active" : "proposed"), saying: word)
    }

    func changeGoal() async throws {
        guard let goal = anyThing(.goal), let reader = coordinatorOrAnyone(goal.household)
        else { return }
        let person = anySubject(of: goal.household)
        let area = anyArea()
        let word = newWord(for: goal.id, in: goal.household)
        let deed = Deed(
            reader: reader, household: goal.household, act: .writeGoal,
            what: "\(name(reader.id)) makes goal \(self.word(of: goal)) one for \(name(person))",
            isAllowed: town.isCoordinator(reader, of: goal.household), writes: [goal.id])
        let form = Form(
            "/families/\(goal.household)/plan/goals/\(goal.id)",
            [
                ("words", word.text), ("about", person ?? "family"), ("area", area.rawValue),
                ("edition", String(goal.edition)),
            ])
        let draft = GoalDraft(
            subject: subject(person), area: area, words: Words(trusted: word.text))
        let done = try await attempt(deed, form) { files, family, caller in
            try await WriteGoal(files).change(
                GoalID(trusted: goal.id), edition: goal.edition, to: draft, in: family,
                by: caller)
        }
        guard done else { return town.forget(word) }
        rewrote(goal.id, word, about(person), area)
        for (id, thing) in town.things where thing.hangsOn == goal.id {
            town.things[id]?.about = about(person)
            town.things[id]?.area = area.rawValue
        }
    }

    func moveGoal() async throws {
        guard let goal = anyThing(.goal), let reader = coordinatorOrAnyone(goal.household)
        else { return }
        let step: MoveGoal.Step =
            goal.state == "active" ? (dice.once(in: 3) ? .drop : .reach) : .activate
        let deed = Deed(
            reader: reader, household: goal.household, act: .writeGoal,
            what: "\(name(reader.id)) moves goal \(word(of: goal)): \(step)",
            isAllowed: town.isCoordinator(reader, of: goal.household), writes: [goal.id])
        let form = Form(
            "/families/\(goal.household)/plan/goals/\(goal.id)/step",
            [("edition", String(goal.edition)), ("step", step.rawValue)])
        let done = try await attempt(deed, form) { files, family, caller in
            try await MoveGoal(files)(
                GoalID(trusted: goal.id), edition: goal.edition, step: step, in: family,
                by: caller)
        }
        let next = [.activate: "active", .reach: "reached", .drop: "dropped"][step]
        if done { changed(goal.id) { $0.state = next ?? "" } }
    }

    func evaluate() async throws {
        guard let goal = anyThing(.goal), goal.state != "proposed",
            let reader = coordinatorOrAnyone(goal.household)
        else { return }
        let id = newID()
        let word = newWord(for: id, in: goal.household)
        let deed = Deed(
            reader: reader, household: goal.household, act: .evaluateGoal,
            what: "\(name(reader.id)) says how goal \(self.word(of: goal)) went (\(word.text))",
            isAllowed: town.isCoordinator(reader, of: goal.household), writes: [goal.id])
        let form = Form(
            "/families/\(goal.household)/plan/goals/\(goal.id)/evaluations",
            [("id", id), ("attainment", "1"), ("evaluation-words", word.text), ("next", "")])
        let done = try await attempt(deed, form) { files, family, caller in
            try await EvaluateGoal(files)(
                EvaluationID(trusted: id), of: GoalID(trusted: goal.id), attainment: .more,
                words: Words(trusted: word.text), next: nil, in: family, by: caller)
        }
        guard done else { return town.forget(word) }
        changed(goal.id) { _ in }
        add(
            Town.Thing(
                id: id, household: goal.household, sort: .evaluation, about: goal.about,
                area: goal.area, hangsOn: goal.id, author: author(reader)), saying: word)
    }

    func makeVersion() async throws {
        guard let home = anyHousehold(), let reader = coordinatorOrAnyone(home.id),
            count(.goal, in: home.id) > 0, let person = anyMember(of: home.id)
        else { return }
        let id = newID()
        let deed = Deed(
            reader: reader, household: home.id, act: .agreeOnPlan,
            what: "\(name(reader.id)) keeps the plan of \(name(home.id)) as a version",
            isAllowed: town.isCoordinator(reader, of: home.id))
        let form = Form(
            "/families/\(home.id)/plan/versions", [("id", id), ("persons", person)])
        let done = try await attempt(deed, form) { files, family, caller in
            try await MakePlanVersion(files)(
                PlanVersionID(trusted: id), agreedBy: [PersonID(trusted: person)], in: family,
                by: caller)
        }
        guard done else { return }
        planVersions[home.id, default: []].append(id)
        for thing in town.things.values where thing.household == home.id && isInPlan(thing) {
            if let word = thing.word { town.words[word]?.versions += 1 }
        }
    }

    /// Whether a version of the plan that is made now holds it.
    private func isInPlan(_ thing: Town.Thing) -> Bool {
        switch thing.sort {
        case .matter: thing.state == "stands"
        case .need: thing.state != "takenBack"
        case .goal: thing.state == "active" || thing.state == "reached"
        case .action:
            thing.state != "dropped"
                && (thing.hangsOn.flatMap { town.things[$0] }.map(isInPlan) ?? false)
        default: false
        }
    }

    func agree() async throws {
        guard let home = anyHousehold(), let reader = anyone(near: home.id),
            let version = planVersions[home.id]?.last
        else { return }
        let isParent = reader.role == .parent && town.isFamily(reader, home.id)
        let deed = Deed(
            reader: reader, household: home.id, act: .agreeOnPlan,
            what: "\(name(reader.id)) says yes to the plan of \(name(home.id))",
            isAllowed: isParent)
        let form = Form("/families/\(home.id)/plan/versions/\(version)/agree", [])
        _ = try await attempt(deed, form) { files, family, caller in
            try await AgreeOnPlan(files)(
                PlanVersionID(trusted: version), in: family, by: caller)
        }
    }

    /// The family's own row counts its changes too.
    func familyMoves(_ household: String, to phase: String, from before: String) {
        guard phases[household, default: "baseline"] == before else { return }
        phases[household] = phase
        editionOfFamily[household, default: 1] += 1
    }
}
