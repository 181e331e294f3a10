import Domain

/// Shows the coordinator's day: for each of her families, what happens, what waits for her, and
/// where nobody acts.
package struct SeeToday: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    package func callAsFunction(by caller: Caller) async throws -> [FamilyToday] {
        try await files.readEach(by: caller, as: .seeToday) { file in
            let changes = try file.changesSinceLastLook()
            let goals = try file.goals.all()
            let actions = try file.actions.all()
            let needs = try file.needs.all()
            let concerns = try Concerns(of: file)
            let mappings = try file.mappings.all()
            return FamilyToday(
                family: try file.wholeFamily(), today: file.today, now: file.now,
                members: file.members,
                dueActions: actions.filter { $0.isDue(by: file.today) },
                lateActions: actions.filter { $0.isLate(on: file.today) },
                dueGoals: goals.filter { $0.isDue(by: file.today) },
                proposals: goals.filter { $0.status == .proposed },
                alerts: try file.alerts.all().filter { $0.handling == nil },
                uncovered: Coverage(needs: needs, goals: goals, actions: actions).uncovered,
                consents: try ConsentReminder.all(in: file),
                hasMapping: !mappings.isEmpty,
                waves: try WaveReminder.all(mappings, in: file, questionnaires),
                news: try RoundNews.all(changes, mappings.last, in: file, questionnaires),
                hasGoals: !goals.isEmpty,
                concerns: concerns, changes: changes)
        }
    }
}

/// One family on the coordinator's first page.
package struct FamilyToday: Sendable {
    package let family: Family
    package let today: Day
    package let now: Instant
    package let members: [Person]
    package let dueActions: [Action]
    package let lateActions: [Action]
    package let dueGoals: [Goal]
    package let proposals: [Goal]
    package let alerts: [SafetyAlert]
    package let uncovered: [Need]
    /// Consents that end soon or have waited long.
    package let consents: [ConsentReminder]
    package let hasMapping: Bool
    /// What the rounds of questions ask of the coordinator, the latest first.
    package let waves: [WaveReminder]
    /// What came to the newest round since the coordinator last looked.
    package let news: [RoundNews]
    package let hasGoals: Bool
    package let concerns: Concerns
    package let changes: [AuditEntry]
}

extension Action {
    /// Whether its day is today or within the next six days.
    fileprivate func isDue(by today: Day) -> Bool {
        isOpen && due.map { (today...today.adding(days: 6)).contains($0) } ?? false
    }
}

extension Goal {
    /// Whether the day for looking at it has come, or comes within the next six days.
    fileprivate func isDue(by today: Day) -> Bool {
        guard case .active = status, let evaluateOn else { return false }
        return evaluateOn <= today.adding(days: 6)
    }
}
