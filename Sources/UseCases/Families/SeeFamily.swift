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
            let profile = try FamilyProfile(of: file)
            let changes = try file.changesSinceLastLook()
            let consents = try file.consents.all()
            return FamilyOverview(
                plan: try FamilyPlan(of: file), phase: try file.wholeFamily().phase,
                profile: profile,
                unanswered: unanswered(
                    in: profile,
                    of: try file.asked(
                        profile.catalogue(questionnaires), by: profile.responses)),
                alerts: try file.alerts.all().filter { $0.handling == nil },
                releases: file.opened(try file.releases.all(), by: consents),
                asked: file.waitingForCaller(consents),
                told: try ToldToFamily(of: file),
                changes: changes, changedBy: try file.accounts(Set(changes.map(\.account))))
        }
    }

    private func unanswered(
        in profile: FamilyProfile, of catalogue: AskedCatalogue
    ) -> [FamilyOverview.Unanswered] {
        guard let round = profile.rounds.first else { return [] }
        let given = profile.responses.filter { $0.mapping == round.id }
        return profile.members.flatMap { person in
            catalogue.asks(of: person, in: round, on: profile.today).filter { asked in
                asked.voice == .own && !catalogue.standing(of: asked, in: given).isAnswered
            }.map {
                FamilyOverview.Unanswered(
                    round: round.id, person: person.id, instrument: $0.instrument.id)
            }
        }
    }
}

/// What a family's first page shows.
package struct FamilyOverview: Sendable {
    package let plan: FamilyPlan
    package let phase: FamilyPhase
    package let profile: FamilyProfile
    /// The questions of the newest round that nobody has answered, or that are begun.
    package let unanswered: [Unanswered]
    package let alerts: [SafetyAlert]
    /// What is open to whom today.
    package let releases: [Release]
    /// The consents that whoever looks has not answered, the oldest first.
    package let asked: [Consent]
    /// What a member is told on the family's first page.
    package let told: ToldToFamily
    package let changes: [AuditEntry]
    package let changedBy: [AccountID: Account]

    package struct Unanswered: Sendable, Equatable {
        package let round: MappingID
        package let person: PersonID
        package let instrument: InstrumentID
    }
}
