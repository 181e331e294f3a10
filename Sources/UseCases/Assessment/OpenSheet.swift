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

    /// - Parameter kept: Which of several teachers' answers the coordinator wants to see.
    /// - Parameter shown: The number of the key that the form was shown by before it is sent.
    /// - Throws: `Refused` also when the questionnaire is not for somebody of that age.
    package func callAsFunction(
        _ id: InstrumentID, about person: PersonID, as voice: Voice = .own,
        in mapping: MappingID, of family: FamilyID, by caller: Caller,
        kept: ResponseID? = nil, shown: Int? = nil
    ) async throws -> QuestionSheet {
        try await files.read(family, by: caller, as: .seeMapping) { file in
            let person = try file.persons.find(person)
            let mapping = try file.mappings.find(mapping)
            let response = try file.kept(kept) {
                $0.person == person.id && $0.instrument == id && $0.voice == voice
                    && $0.mapping == mapping.id
            }
            let catalogue = try file.asked(
                questionnaires.here(file), id, as: response?.keyVersion ?? shown)
            let asks = catalogue.asks(of: person, in: mapping, on: file.today)
            guard let asked = asks.first(where: { $0.instrument.id == id && $0.voice == voice }),
                let form = catalogue.form(id), file.mayAnswer(about: person.id),
                file.mayLend(voice, to: person)
            else { throw Refused() }
            return QuestionSheet(
                family: file.family, person: person, isSelf: caller.person == person.id,
                mapping: mapping, asked: asked, form: form, catalogue: catalogue,
                response: response)
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
    package let asked: AskedSheet
    /// The questions as they are asked, in every language there is.
    package let form: Form
    package let catalogue: AskedCatalogue
    package let response: Response?

    package var instrument: Instrument { asked.instrument }
}
