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
    /// What weighs on the family and what carries it, as far as the caller may know.
    package let factors: [Factor]
    /// What the municipality decided about its questionnaires.
    package let settings: AssessmentSettings
    /// Sorted once, because a profile looks up each member in each area of two rounds.
    private let areaSheets: [MappingID: [PersonID: AreaSheet]]

    init(of file: CaseFile) throws {
        family = file.family
        today = file.today
        members = file.members.filter { file.mayAnswer(about: $0.id) }
        rounds = try file.mappings.all().reversed()
        responses = rounds.isEmpty ? [] : try file.responses.all()
        mayWriteNeed = file.may(.writeNeed)
        factors = try file.factors.all()
        settings = try file.shelves.settings()
        areaSheets = Dictionary(grouping: responses.filter(\.asksAboutAreas), by: \.mapping)
            .mapValues { round in
                Dictionary(round.compactMap(AreaSheet.init).map { ($0.person, $0) }) { $1 }
            }
    }

    /// The members' own ratings in a round, in the members' order.
    package func areaSheets(in round: MappingID) -> [AreaSheet] {
        members.compactMap { areaSheets[round]?[$0.id] }
    }

    /// A member's own rating of an area in a round, 1 (very hard) … 5 (very good).
    package func rating(of area: LifeArea, by person: PersonID, in round: MappingID) -> Int? {
        areaSheets[round]?[person]?.ratings[area]
    }

    /// What a member said about an area in a round, in own words.
    package func words(about area: LifeArea, by person: PersonID, in round: MappingID) -> String? {
        areaSheets[round]?[person]?.words[area]
    }
}

extension Response {
    /// Whether it is Veven's own questionnaire: how each life area is now, 1–5, with own words.
    package var asksAboutAreas: Bool { ["life-areas", "life-areas-child"].contains(instrument) }
}
