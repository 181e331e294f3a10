import Domain
import Instruments

/// A questionnaire about a member, ready to be answered.
package struct QuestionSheet: Sendable {
    package let family: FamilyLabel
    /// Whether the caller answers about themself.
    package let isSelf: Bool
    package let asked: AskedSheet
    /// The questions as they are asked, in every language there is.
    package let form: Form
    package private(set) var response: Response?
    /// All that the round asks about the member.
    let asks: CaseFile.Asks
    /// The number of the key that the form was shown by; nil where it does not say.
    let shown: Int?

    package var person: Person { asks.person }
    package var mapping: Mapping { asks.mapping }
    package var catalogue: AskedCatalogue { asks.catalogue }
    package var instrument: Instrument { asked.instrument }

    /// Which parent the coordinator writes for; nil for everybody else's pen.
    package var answerer: Person? { asks.namedParent }

    var place: SheetPlace {
        SheetPlace(
            instrument.id, about: person.id, as: asked.voice, by: asks.named, in: mapping.id)
    }

    /// Whether it is a child that tells of itself, and is spoken to as one, whoever holds the pen.
    package var isForChild: Bool {
        asked.voice == .own && person.isSpokenToAsChild(on: catalogue.today)
    }

    /// The next that the round asks about the same member by the same voice and that waits for
    /// answers; nil when none does.
    package var next: AskedSheet? {
        asks.sheets.first { other in
            other.voice == asked.voice && other.instrument.id != instrument.id
                && !catalogue.standing(of: other, in: asks.open).isAnswered
        }
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
        /// Those of them that whoever answers can go on with.
        let open: [Response]
        /// Whose answers they will be.
        let answerer: Author
        /// The parent whom the coordinator writes for.
        let namedParent: Person?
        var named: PersonID? { namedParent?.id }

        init(
            _ person: Person, _ mapping: Mapping, _ catalogue: AskedCatalogue, on day: Day,
            _ given: [Response], open: [Response], by answerer: Author, for named: Person?
        ) {
            self.answerer = answerer
            namedParent = named
            self.person = person
            self.mapping = mapping
            self.catalogue = catalogue
            sheets = catalogue.asks(of: person, in: mapping, on: day)
            self.given = given
            self.open = open
        }
    }

    /// - Throws: `Refused` for who is no member, and for no round of this family.
    func asks(
        of person: PersonID, in mapping: MappingID, _ questionnaires: Questionnaires,
        for named: PersonID? = nil
    ) throws -> Asks {
        try asks(of: person, in: mappings.find(mapping), questionnaires, for: named)
    }

    /// The same for a round that was read already.
    func asks(
        of person: PersonID, in mapping: Mapping, _ questionnaires: Questionnaires,
        for named: PersonID? = nil
    ) throws -> Asks {
        let person = try member(person)
        let named = try named.map(member)
        let answerer = named.map { Author.person($0.id) } ?? self.answerer
        let given = try responses(in: mapping.id, about: person.id)
        return Asks(
            person, mapping, try questionnaires.here(self), on: today, given,
            open: given.filter { isOpen($0, to: answerer) }, by: answerer, for: named)
    }

    /// One of them as it was begun, with the answers that whoever answers can go on with; nil for
    /// what is not asked, or has no words.
    /// - Throws: `Refused` for a number that never was.
    func begun(
        _ id: InstrumentID, as voice: Voice, of asks: Asks, shown: ShownForm
    ) throws -> QuestionSheet? {
        let open = asks.open.filter { $0.instrument == id && $0.voice == voice }
        let response = kept(shown.kept, among: open, by: asks.answerer)
        let asks = try self.asks(asks, id, as: response?.keyVersion ?? shown.number)
        let asked = asks.sheets.first { $0.instrument.id == id && $0.voice == voice }
        guard let asked, let form = asks.catalogue.form(id),
            let key = try counting(response, by: asked.instrument)
        else { return nil }
        return QuestionSheet(
            family: family, isSelf: caller.person == asks.person.id,
            asked: AskedSheet(key, asked.voice, asked.person), form: form,
            response: response, asks: asks, shown: shown.number)
    }

    /// - Throws: `Refused` for what is not asked there, or cannot be answered by this caller.
    func sheet(
        at place: SheetPlace, shown: ShownForm, _ questionnaires: Questionnaires
    ) throws -> QuestionSheet {
        let asks = try asks(
            of: place.person, in: place.mapping, questionnaires, for: place.answerer)
        guard mayAnswer(about: asks.person.id), mayLend(place.voice, to: asks.person) else {
            throw Refused()
        }
        try requireAnswerer(at: place, of: asks)
        guard let sheet = try begun(place.instrument, as: place.voice, of: asks, shown: shown)
        else { throw Refused() }
        return sheet
    }
}
