import Domain
import Instruments

/// A family at a glance, as one caller sees it on one day, but for what happened since they last
/// looked.
package struct FamilyGlance: Sendable {
    package let plan: FamilyPlan
    package let phase: FamilyPhase
    package let profile: FamilyProfile
    /// The questions of the newest round that nobody has answered, or that are begun; none that
    /// somebody does not wish to answer.
    package let unanswered: [Unanswered]
    package let alerts: [SafetyAlert]
    /// What is open to whom today.
    package let releases: [Release]
    /// The consents that whoever looks has not answered, the oldest first.
    package let asked: [Consent]
    /// Where a page may keep what it drew of this.
    package let remembrance: any Remembrance

    package struct Unanswered: Sendable, Equatable {
        package let round: MappingID
        package let person: PersonID
        package let instrument: InstrumentID
    }

    /// All that it depends on besides the family's own rows.
    struct Basis: Sendable, Equatable {
        let caller: Caller
        let today: Day
        let helpers: Helpers
        let settings: AssessmentSettings
    }

    init(
        of file: CaseFile, _ basis: Basis, _ questionnaires: Questionnaires,
        _ remembrance: any Remembrance
    ) throws {
        let consents = try file.consents.all()
        plan = try FamilyPlan(of: file, helpers: basis.helpers)
        phase = try file.wholeFamily().phase
        profile = try FamilyProfile(of: file, settings: basis.settings)
        unanswered = FamilyGlance.unanswered(
            in: profile,
            of: try file.asked(profile.catalogue(questionnaires), by: profile.responses))
        alerts = try file.alerts.all().filter { $0.handling == nil }
        releases = file.opened(try file.releases.all(), by: consents)
        asked = file.waitingForCaller(consents)
        self.remembrance = remembrance
    }

    private static func unanswered(
        in profile: FamilyProfile, of catalogue: AskedCatalogue
    ) -> [Unanswered] {
        guard let round = profile.rounds.first, !round.isEnded else { return [] }
        let given = profile.responses.filter { $0.mapping == round.id }
        return profile.members.flatMap { person in
            catalogue.asks(of: person, in: round, on: profile.today).filter { asked in
                asked.voice == .own && round.course.decline(asked.ask) == nil
                    && !catalogue.standing(of: asked, in: given).isAnswered
            }.map {
                Unanswered(round: round.id, person: person.id, instrument: $0.instrument.id)
            }
        }
    }
}
