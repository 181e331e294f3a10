import Domain

/// What an action says.
package struct ActionDraft: Sendable {
    package let words: Words
    package let responsible: Responsible
    package let start: Day
    package let due: Day?

    /// - Throws: `DayFault.endsBeforeStart`.
    package init(words: Words, responsible: Responsible, start: Day, due: Day?) throws(DayFault) {
        if let due, due < start { throw .endsBeforeStart }
        self.words = words
        self.responsible = responsible
        self.start = start
        self.due = due
    }
}

/// Writes who does what towards a goal, or changes how it reads.
package struct WriteAction: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// An action that starts today or earlier is under way; a later one is planned.
    package func add(
        _ id: ActionID, to goal: GoalID, _ draft: ActionDraft, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeAction) { file in
            try file.requireHelper(draft.responsible)
            let goal = try file.goals.find(goal)
            let action = Action(
                id: id, of: goal, words: draft.words, responsible: draft.responsible,
                start: draft.start, due: draft.due,
                status: draft.start <= file.today ? .underway : .planned)
            _ = try file.actions.add(action)
        }
    }

    /// - Throws: `Stale`, `Refused`.
    package func change(
        _ id: ActionID, edition: Int, to draft: ActionDraft, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeAction) { file in
            try file.requireHelper(draft.responsible)
            var action = try file.actions.find(id, edition: edition)
            action.words = draft.words
            action.responsible = draft.responsible
            action.start = draft.start
            action.due = draft.due
            try file.actions.save(action)
        }
    }
}

/// Says how an action goes: under way, done, dropped, or planned again.
package struct ReportAction: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package enum Report: String, Sendable, CaseIterable {
        case planned, underway, done, dropped
    }

    /// - Throws: `PlanFault`; `Stale`; `Refused` also for a helper who is not responsible.
    package func callAsFunction(
        _ id: ActionID, edition: Int, report: Report, in family: FamilyID, by caller: Caller
    ) async throws {
        let policy = files.policy
        try await files.change(family, by: caller, as: .reportAction) { file in
            var action = try file.actions.find(id, edition: edition)
            guard policy.mayReport(action, by: caller) else { throw Refused() }
            switch report {
            case .planned: try action.report(.planned)
            case .underway: try action.report(.underway)
            case .done: try action.report(.done(on: file.today))
            case .dropped: try action.report(.dropped(on: file.today))
            }
            try file.actions.save(action)
        }
    }
}

extension CaseFile {
    private func helpsFamilies(_ account: Account) -> Bool {
        account.municipality == family.municipality
            && [.coordinator, .partner, .volunteer].contains(account.role)
    }

    /// - Throws: `Refused` if nobody by that identity can help this family.
    fileprivate func requireHelper(_ responsible: Responsible) throws {
        let known =
            switch responsible {
            case .person(let id): members.contains { $0.id == id }
            case .service(let id): try helpers()[id] != nil
            case .account(let id): try accounts([id])[id].map(helpsFamilies) ?? false
            }
        guard known else { throw Refused() }
    }
}
