import Domain

/// Shows the plan with what the caller may do in it.
package struct SeePlan: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Parameter choosing: With volunteers who could be asked to help.
    package func callAsFunction(
        _ family: FamilyID, by caller: Caller, choosing: Bool = false
    ) async throws -> OpenPlan {
        let policy = files.policy
        return try await files.read(family, by: caller, as: .seePlan) { file in
            let plan = try FamilyPlan(of: file, choosing: choosing)
            return OpenPlan(
                plan: plan, notes: try file.requests.all().filter(\.isStandingNote),
                mayWrite: file.may(.writeGoal),
                mayReport: Set(
                    plan.actions.filter { policy.mayReport($0, by: caller) }.map(\.id)))
        }
    }
}

/// A plan on the table: what it says, and what the caller may do.
package struct OpenPlan: Sendable {
    package let plan: FamilyPlan
    /// Corrections that were asked for and not followed: they stay beside the data.
    package let notes: [Request]
    /// Whether the caller writes the plan; otherwise the caller proposes.
    package let mayWrite: Bool
    /// The actions that the caller may report on.
    package let mayReport: Set<ActionID>
}
