import Domain
import Instruments

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
    package private(set) var response: Response?

    package var instrument: Instrument { asked.instrument }

    var place: SheetPlace {
        SheetPlace(instrument.id, about: person.id, as: asked.voice, in: mapping.id)
    }

    /// The same after this was kept.
    func keeping(_ response: Response) -> QuestionSheet {
        var next = self
        next.response = response
        return next
    }
}

extension CaseFile {
    /// What one round asks about one member.
    struct Asks {
        let person: Person
        let mapping: Mapping
        let catalogue: AskedCatalogue
        let sheets: [AskedSheet]
        /// The answers to it that the caller may see.
        let given: [Response]
    }

    /// - Throws: `Refused` for who is no member, and for no round of this family.
    func asks(
        of person: PersonID, in mapping: MappingID, _ questionnaires: Questionnaires
    ) throws -> Asks {
        let person = try member(person)
        let mapping = try mappings.find(mapping)
        let catalogue = try questionnaires.here(self)
        return Asks(
            person: person, mapping: mapping, catalogue: catalogue,
            sheets: catalogue.asks(of: person, in: mapping, on: today),
            given: try responses(in: mapping.id, about: person.id))
    }

    /// One of them with the answers that whoever answers can go on with.
    /// - Throws: `Refused` for what is not asked, or cannot be answered by this caller.
    func sheet(_ instrument: InstrumentID, as voice: Voice, of asks: Asks) throws -> QuestionSheet {
        let asked = asks.sheets.first { $0.instrument.id == instrument && $0.voice == voice }
        guard let asked, let form = asks.catalogue.form(instrument),
            mayAnswer(about: asks.person.id), mayLend(voice, to: asks.person)
        else { throw Refused() }
        return QuestionSheet(
            family: family, person: asks.person, isSelf: caller.person == asks.person.id,
            mapping: asks.mapping, asked: asked, form: form, catalogue: asks.catalogue,
            response: asks.given.first { $0.answers(asked) && $0.isOpen(to: answerer) })
    }

    /// - Throws: `Refused` for what is not asked there, or cannot be answered by this caller.
    func sheet(at place: SheetPlace, _ questionnaires: Questionnaires) throws -> QuestionSheet {
        let asks = try asks(of: place.person, in: place.mapping, questionnaires)
        return try sheet(place.instrument, as: place.voice, of: asks)
    }
}
