import Domain
import Instruments

/// What a family's members said in its rounds of mapping.
package struct FamilyProfile: Sendable {
    package let family: FamilyLabel
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
        let item = ItemID(rawValue: area.rawValue)
        guard case .value(let value) = sheet(of: person, in: round)?.answers[item] else {
            return nil
        }
        return value
    }

    /// What a member said about an area in a round, in own words.
    package func words(about area: LifeArea, by person: PersonID, in round: MappingID) -> String? {
        sheet(of: person, in: round)?.answers.words[ItemID(rawValue: area.rawValue)]
    }

    private func sheet(of person: PersonID, in round: MappingID) -> Response? {
        responses.first {
            $0.asksAboutAreas && $0.person == person && $0.mapping == round
        }
    }
}

extension Response {
    /// Whether it is Veven's own questionnaire: how each life area is now, 1–5, with own words.
    package var asksAboutAreas: Bool { ["life-areas", "life-areas-child"].contains(instrument) }
}
