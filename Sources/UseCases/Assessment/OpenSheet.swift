import Domain
import Instruments

/// Opens one questionnaire about one member in one round, with what is answered already.
package struct OpenSheet: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// - Throws: `Refused` also when the questionnaire is not for somebody of that age.
    package func callAsFunction(
        _ id: InstrumentID, about person: PersonID, in mapping: MappingID, of family: FamilyID,
        by caller: Caller
    ) async throws -> QuestionSheet {
        try await files.read(family, by: caller, as: .seeMapping) { file in
            let person = try file.persons.find(person)
            let found = questionnaires.find(id, about: person, on: file.today)
            guard let instrument = found, file.mayAnswer(about: person.id) else { throw Refused() }
            return QuestionSheet(
                family: file.family, person: person, isSelf: caller.person == person.id,
                mapping: try file.mappings.find(mapping), instrument: instrument,
                response: try file.responses.all().first {
                    $0.person == person.id && $0.instrument == id && $0.mapping == mapping
                })
        }
    }
}

/// A questionnaire about a member, ready to be answered.
package struct QuestionSheet: Sendable {
    package let family: FamilyLabel
    package let person: Person
    /// Whether the caller answers about themself.
    package let isSelf: Bool
    package let mapping: Mapping
    package let instrument: Instrument
    package let response: Response?
}
