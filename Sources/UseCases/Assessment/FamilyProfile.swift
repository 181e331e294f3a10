import Domain
import Instruments

/// What a family's members said in its rounds of mapping.
package struct FamilyProfile: Sendable {
    package let family: Family
    package let today: Day
    package let members: [Person]
    /// Newest first.
    package let rounds: [Mapping]
    package let responses: [Response]
    package let mayWriteNeed: Bool

    init(of file: CaseFile) throws {
        family = file.family
        today = file.today
        members = file.members.filter { file.mayAnswer(about: $0.id) }
        rounds = try file.mappings.all().reversed()
        responses = rounds.isEmpty ? [] : try file.responses.all()
        mayWriteNeed = file.may(.writeNeed)
    }

    /// A member's own rating of an area in a round, 1 (very hard) … 5 (very good).
    package func rating(of area: LifeArea, by person: PersonID, in round: MappingID) -> Int? {
        let sheet = responses.first {
            $0.instrument == .lifeAreas && $0.person == person && $0.mapping == round
        }
        guard case .value(let value) = sheet?.answers[ItemID(rawValue: area.rawValue)] else {
            return nil
        }
        return value
    }

    /// What a member said about an area in a round, in own words.
    package func words(about area: LifeArea, by person: PersonID, in round: MappingID) -> String? {
        responses.first {
            $0.instrument == .lifeAreas && $0.person == person && $0.mapping == round
        }?.answers.words[ItemID(rawValue: area.rawValue)]
    }
}

extension InstrumentID {
    /// Veven's own questionnaire: how each life area is now, 1–5, with own words.
    package static let lifeAreas = InstrumentID(rawValue: "life-areas")
}
