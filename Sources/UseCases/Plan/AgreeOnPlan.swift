import Domain

/// Keeps the plan as it stands as a version, with who said yes to it.
package struct MakePlanVersion: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `PlanFault.nothingToAgreeOn` for a plan without goals, `.nobodyAgrees` without
    ///   a member's yes; `Refused` for members who are not of the family.
    package func callAsFunction(
        _ id: PlanVersionID, agreedBy persons: [PersonID], in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .agreeOnPlan) { file in
            guard caller.role == .coordinator else { throw Refused() }
            guard !persons.isEmpty else { throw PlanFault.nobodyAgrees }
            for person in persons { try file.requireMember(.person(person)) }
            let plan = try FamilyPlan(of: file)
            guard !plan.goals.isEmpty else { throw PlanFault.nothingToAgreeOn }
            let version = PlanVersion(
                id: id, number: (try file.versions.inOrder().last?.number ?? 0) + 1,
                madeOn: file.today, plan: PlanSnapshot(of: plan),
                agreements: persons.map { PlanVersion.Agreement(person: $0, on: file.today) })
            _ = try file.versions.add(version)
        }
    }
}

/// A member's own yes to the newest version.
package struct AgreeOnPlan: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// Saying yes twice is saying yes once.
    /// - Throws: `Stale` if a newer version was made meanwhile; `Refused`.
    package func callAsFunction(
        _ id: PlanVersionID, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .agreeOnPlan) { file in
            guard let person = caller.person else { throw Refused() }
            var version = try file.versions.find(id)
            guard try file.versions.inOrder().last?.id == id else { throw Stale() }
            guard !version.isAgreed(by: person) else { return }
            version.agree(person, on: file.today)
            try file.versions.save(version)
        }
    }
}

extension Shelf where Item == PlanVersion {
    /// By number, the newest last. Identities tell only when each form was opened: of two that were
    /// open at the same time, the older one can be sent last.
    func inOrder() throws -> [PlanVersion] { try all().sorted { $0.number < $1.number } }
}
