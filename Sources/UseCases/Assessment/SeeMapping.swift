import Domain
import Instruments

/// Shows one round of mapping: which questions are for whom, and which are answered.
package struct SeeMapping: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> MappingRounds {
        try await files.read(family, by: caller, as: .seeMapping) { file in
            let responses = try file.responses.all()
            let rounds = try file.mappings.all()
            let newest = rounds.last
            let catalogue = try questionnaires.here(file)
            let members = file.members.filter { file.mayAnswer(about: $0.id) }
            return MappingRounds(
                family: file.family, today: file.today, members: members,
                rounds: rounds.reversed(),
                sheets: members.map { person in
                    MappingRounds.Sheets(
                        person: person,
                        asks: newest.map { catalogue.asks(of: person, in: $0, on: file.today) }
                            ?? [],
                        responses: responses.filter { $0.person == person.id })
                },
                alerts: try file.alerts.all(), mayStart: file.may(.startMapping),
                links: try file.links.all(), catalogue: catalogue)
        }
    }
}

/// The rounds of a family, newest first, with the questionnaires for each member the caller may
/// answer about or read.
package struct MappingRounds: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    package let rounds: [Mapping]
    package let sheets: [Sheets]
    package let alerts: [SafetyAlert]
    package let mayStart: Bool
    /// The one-time links, for who may know of them.
    package let links: [AnswerLink]
    package let catalogue: AskedCatalogue

    package struct Sheets: Sendable {
        package let person: Person
        /// What the newest round asks about this member.
        package let asks: [AskedSheet]
        package let responses: [Response]

        package func response(to asked: AskedSheet, in round: MappingID) -> Response? {
            responses.first { $0.answers(asked) && $0.mapping == round }
        }
    }
}

extension CaseFile {
    /// Whether the caller sees, and so may give, answers about this member.
    package func mayAnswer(about person: PersonID) -> Bool {
        scope.covers(.answers, of: .person(person), in: nil)
    }
}
