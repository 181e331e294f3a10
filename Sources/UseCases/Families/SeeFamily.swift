import Domain
import Instruments

/// Shows a family at a glance: what matters to it, the weave, the profile, the team, what changed.
package struct SeeFamily: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> FamilyOverview {
        try await files.read(family, by: caller, as: .seeFamily) { file in
            let changes = try file.changesSinceLastLook()
            return FamilyOverview(
                glance: try glance(at: file), told: try ToldToFamily(of: file),
                changes: changes, changedBy: try file.accounts(Set(changes.map(\.account))))
        }
    }

    private func glance(at file: CaseFile) throws -> FamilyGlance {
        let basis = FamilyGlance.Basis(
            caller: file.caller, today: file.today, helpers: try file.helpers(),
            settings: try file.shelves.settings())
        return try file.shelves.made(from: basis) { remembrance in
            try FamilyGlance(of: file, basis, questionnaires, remembrance)
        }
    }
}

/// What a family's first page shows.
package struct FamilyOverview: Sendable {
    package let glance: FamilyGlance
    /// What a member is told on the family's first page.
    package let told: ToldToFamily
    package let changes: [AuditEntry]
    package let changedBy: [AccountID: Account]

    package var plan: FamilyPlan { glance.plan }
    package var profile: FamilyProfile { glance.profile }
}
