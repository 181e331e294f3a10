import Domain

/// Shows a helper the released part of one family's plan, and nothing else.
package struct SeeReleasedPart: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> ReleasedPart {
        let policy = files.policy
        return try await files.read(family, by: caller, as: .seeReleasedPart) { file in
            let plan = try FamilyPlan(of: file)
            return ReleasedPart(
                plan: plan, releases: file.ownReleases,
                mayReport: Set(plan.actions.filter { policy.mayReport($0, by: caller) }.map(\.id)))
        }
    }
}

/// Shows the coordinator exactly what the receiver of a release sees, with all that is released
/// to them.
package struct PreviewRelease: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ id: ReleaseID, of family: FamilyID, by caller: Caller
    ) async throws -> ReleasedPart {
        try await files.read(family, by: caller, as: .previewRelease) { file in
            let receiver = try file.releases.find(id).receiver
            return try ReleasedPart(seenBy: receiver, in: file)
        }
    }
}

/// Lists the families that have released something to the helper.
package struct ListReleasedParts: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(by caller: Caller) async throws -> [ReleasedPart] {
        try await files.readEach(by: caller, as: .seeReleasedPart) { file in
            ReleasedPart(
                plan: try FamilyPlan(of: file), releases: file.ownReleases, mayReport: [])
        }
    }
}

/// The part of a plan that is released to a helper.
package struct ReleasedPart: Sendable {
    package let plan: FamilyPlan
    /// As far as they are open today.
    package let releases: [Release]
    /// The actions that the helper is responsible for.
    package let mayReport: Set<ActionID>
}

extension ReleasedPart {
    /// What a receiver sees today, as far as the caller may know of it.
    init(seenBy receiver: Receiver, in file: CaseFile) throws {
        let releases = try file.releases.all().filter {
            $0.receiver == receiver && $0.holds(on: file.today)
        }
        let consents = try file.consents.all().filter { $0.receiver == receiver }
        let seen = try file.narrowed(to: releases, under: consents)
        self.init(
            plan: try FamilyPlan(of: seen), releases: file.opened(releases, by: consents),
            mayReport: [])
    }
}
