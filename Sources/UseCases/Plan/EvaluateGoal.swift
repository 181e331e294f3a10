import Domain

/// Writes how a goal went, looked at together.
package struct EvaluateGoal: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// The goal stays as it is, with the next day for looking at it.
    /// - Throws: `PlanFault.notActive` for a goal that is only proposed; `Refused`.
    package func callAsFunction(
        _ id: EvaluationID, of goal: GoalID, attainment: Attainment, words: Words?,
        next day: Day?, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .evaluateGoal) { file in
            var goal = try file.goals.find(goal)
            if case .proposed = goal.status { throw PlanFault.notActive }
            let evaluation = Evaluation(
                id: id, goal: goal.id, subject: goal.subject, lifeArea: goal.lifeArea,
                on: file.today, attainment: attainment, words: words, said: file.said)
            guard try file.evaluations.add(evaluation) else { return }
            goal.evaluateOn = day
            try file.goals.save(goal)
        }
    }
}
