import Domain

/// Shows the versions that were agreed on, so that two can be compared.
package struct SeePlanVersions: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> PlanVersions {
        try await files.read(family, by: caller, as: .seePlanVersions) { file in
            PlanVersions(
                family: file.family, today: file.today, members: file.members,
                versions: try file.versions.inOrder(),
                current: PlanSnapshot(of: try FamilyPlan(of: file)),
                mayMake: caller.role == .coordinator, mayAgree: caller.person)
        }
    }
}

/// The agreed versions, oldest first, and the plan as it stands.
package struct PlanVersions: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    package let versions: [PlanVersion]
    package let current: PlanSnapshot
    package let mayMake: Bool
    /// The member who may say yes.
    package let mayAgree: PersonID?
}
