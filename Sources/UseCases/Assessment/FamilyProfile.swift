import Domain
import Instruments

/// What a family's members said in its rounds of mapping, and what others said about them.
package struct FamilyProfile: Sendable {
    package let family: FamilyLabel
    package let today: Day
    /// Those whose answers the caller may read.
    package let members: [Person]
    /// Newest first.
    package let rounds: [Mapping]
    package let responses: [Response]
    package let mayWriteNeed: Bool
    /// What weighs on the family and what carries it, as far as the caller may know.
    package let factors: [Factor]
    /// What the municipality decided about its questionnaires.
    package let settings: AssessmentSettings
    /// All members whom the caller may know of: who told about a child need not be one of
    /// `members`.
    package let known: [Person]
    /// The schools and kindergartens that answered, where there are several teachers to tell apart.
    package let schools: [Service]
    /// What is in the plan already, and what somebody had to act on at once: read for the profile's
    /// own page alone.
    package internal(set) var found = FoundBefore()
    private let clock: Clock
    // Sorted once, because a profile looks up each member in each area of two rounds.
    private let areaSheets: [MappingID: [PersonID: [AreaSheet]]]

    init(of file: CaseFile) throws {
        try self.init(of: file, settings: file.shelves.settings())
    }

    init(of file: CaseFile, settings: AssessmentSettings) throws {
        family = file.family
        today = file.today
        clock = file.clock
        known = file.members
        members = known.filter { file.mayAnswer(about: $0.id) }
        rounds = try file.mappings.all().reversed()
        let given =
            rounds.isEmpty ? [] : try file.tellingTeachers(file.responses.all())
        responses = given
        let teachers = Set(given.filter { $0.voice == .teacher }.map(\.teacher))
        schools = teachers.count > 1 ? try file.helpers().services : []
        mayWriteNeed = file.may(.writeNeed)
        factors = try file.factors.all()
        self.settings = settings
        areaSheets = FamilyProfile.sheets(given)
    }

    private static func sheets(_ given: [Response]) -> [MappingID: [PersonID: [AreaSheet]]] {
        Dictionary(grouping: given.filter(\.asksAboutAreas), by: \.mapping).mapValues { round in
            Dictionary(grouping: round.compactMap(AreaSheet.init), by: \.person).mapValues {
                $0.sorted { ($0.teller.rank, $0.response) < ($1.teller.rank, $1.response) }
            }
        }
    }

    /// All ratings of the areas in a round: in the members' order, each member's own voice first.
    package func areaSheets(in round: MappingID) -> [AreaSheet] {
        members.flatMap { areaSheets(about: $0.id, in: round) }
    }

    /// What each voice said about a member in a round, the member's own first.
    package func areaSheets(about person: PersonID, in round: MappingID) -> [AreaSheet] {
        areaSheets[round]?[person] ?? []
    }

    /// What the same voice said about the same member in another round.
    package func areaSheet(like sheet: AreaSheet, in round: MappingID) -> AreaSheet? {
        areaSheets(about: sheet.person, in: round)
            .first { $0.teller.isSameVoice(as: sheet.teller) }
    }

    /// The answers about a member to the questionnaires that are counted, in the order given.
    package func countedResponses(about person: PersonID) -> [Response] {
        responses.filter { $0.person == person && !$0.asksAboutAreas }
    }

    /// The newest round in which somebody rated the areas: it is shown until a newer one has answers.
    package var shown: Mapping? { rounds.first { !areaSheets(in: $0.id).isEmpty } }

    /// The round with ratings before the one that is shown.
    package var shownBefore: Mapping? {
        rounds.filter { !areaSheets(in: $0.id).isEmpty }.dropFirst().first
    }

    package func day(of instant: Instant) -> Day { clock.day(of: instant) }
}

extension Response {
    /// Whether it is Veven's own questionnaire: how each life area is now, 1–5, with own words.
    package var asksAboutAreas: Bool { instrument.asksAboutAreas }
}

extension InstrumentID {
    /// Whether it is Veven's own questionnaire about the life areas, in whosever words.
    package var asksAboutAreas: Bool { InstrumentID.areaForms.contains(self) }

    private static let areaForms: Set<InstrumentID> = [
        "life-areas", "life-areas-child", "life-areas-parent", "life-areas-teacher",
    ]
}
