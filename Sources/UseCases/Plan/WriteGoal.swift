import Domain

/// What a goal says.
package struct GoalDraft: Sendable {
    package let subject: Subject
    package let area: LifeArea
    package let words: Words
    package let needs: Set<NeedID>
    package let evaluateOn: Day?

    package init(
        subject: Subject, area: LifeArea, words: Words, needs: Set<NeedID> = [],
        evaluateOn: Day? = nil
    ) {
        self.subject = subject
        self.area = area
        self.words = words
        self.needs = needs
        self.evaluateOn = evaluateOn
    }
}

/// Proposes a goal: a member of the family may, and the coordinator takes it into the plan.
package struct ProposeGoal: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ id: GoalID, _ draft: GoalDraft, keptFrom: Set<PersonID> = [], in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .proposeGoal) { file in
            _ = try file.add(id, draft, status: .proposed)
            try file.keep(id.text, from: keptFrom.union(file.kept(fromAllOf: draft.needs)))
        }
    }
}

/// Writes a goal with the family, or changes how it reads.
package struct WriteGoal: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func add(
        _ id: GoalID, _ draft: GoalDraft, keptFrom: Set<PersonID> = [], in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeGoal) { file in
            _ = try file.add(id, draft, status: .active(since: file.today))
            try file.keep(id.text, from: keptFrom.union(file.kept(fromAllOf: draft.needs)))
            try file.enter(.followUp, from: .planning)
        }
    }

    /// - Throws: `Stale`, `Refused`.
    package func change(
        _ id: GoalID, edition: Int, to draft: GoalDraft, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeGoal) { file in
            try file.requireMember(draft.subject)
            for need in draft.needs { _ = try file.needs.find(need) }
            var goal = try file.goals.find(id, edition: edition)
            goal.subject = draft.subject
            goal.lifeArea = draft.area
            goal.words = draft.words
            goal.needs = draft.needs
            goal.evaluateOn = draft.evaluateOn
            try file.goals.save(goal)
        }
    }
}

/// Moves a goal a step: into the plan, reached, put away, or back again.
package struct MoveGoal: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package enum Step: String, Sendable, CaseIterable {
        case activate, reach, drop
    }

    /// - Throws: `PlanFault` if the goal cannot take this step; `Stale`, `Refused`.
    package func callAsFunction(
        _ id: GoalID, edition: Int, step: Step, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeGoal) { file in
            var goal = try file.goals.find(id, edition: edition)
            switch step {
            case .activate: try goal.activate(on: file.today)
            case .reach: try goal.reach(on: file.today)
            case .drop: try goal.drop(on: file.today)
            }
            try file.goals.save(goal)
        }
    }
}

extension CaseFile {
    fileprivate func add(_ id: GoalID, _ draft: GoalDraft, status: GoalStatus) throws -> Bool {
        try requireMember(draft.subject)
        for need in draft.needs { _ = try needs.find(need) }
        return try goals.add(
            Goal(
                id: id, subject: draft.subject, lifeArea: draft.area, words: draft.words,
                needs: draft.needs, status: status, evaluateOn: draft.evaluateOn, said: said))
    }
}
