import Domain
import HTML
import Instruments
import UseCases

/// The questionnaires for one member in one round: answered, begun or not asked yet.
struct SheetLines {
    let sheets: MappingRounds.Sheets
    let round: Mapping
    let family: FamilyID
    let catalog: Catalog
    let clock: Clock
    let today: Day
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }

    var html: HTML {
        guard !sheets.instruments.isEmpty else {
            return HTML("<p class=\"quiet\">\(texts.tooYoung)</p>")
        }
        return ItemList(sheets.instruments.map(item), label: sheets.person.name.text).html
    }

    private func item(_ instrument: Instrument) -> ListItem {
        let response = sheets.response(to: instrument.id, in: round.id)
        let title = catalog.title(of: instrument.id, for: context)
        let button = LinkButton(
            response == nil ? texts.answer : texts.seeOrChange,
            to: Paths.sheet(family, round.id, sheets.person.id, instrument.id.rawValue),
            kind: .quiet, about: "\(title), \(sheets.person.name.text)")
        return ListItem(
            title, sentence: sentence(instrument, response), chip: chip(instrument, response),
            button: button.html)
    }

    private func sentence(_ instrument: Instrument, _ response: UseCases.Response?) -> String {
        guard let response else { return texts.takes(instrument.minutes) }
        let day = clock.day(of: response.answeredAt)
        return texts.answeredOn(context.texts.days.say(day, on: today))
    }

    private func chip(_ instrument: Instrument, _ response: UseCases.Response?) -> Chip {
        guard let response else { return Chip(texts.notAsked) }
        let left = instrument.remaining(in: response.answers).count
        return left == 0
            ? Chip(texts.answered, kind: .done) : Chip(texts.openLeft(left), kind: .planned)
    }
}

extension Catalog {
    /// The name that professionals know; on a family's page, the one without diagnoses.
    func title(of id: InstrumentID, for context: SignedInContext) -> String {
        guard let texts = texts(id, InstrumentLanguage(context.language)) else { return "" }
        return context.account.role.isFamily ? texts.plainTitle : texts.title
    }
}

extension InstrumentLanguage {
    init(_ language: Language) {
        switch language {
        case .bokmal: self = .nb
        case .nynorsk: self = .nn
        case .english: self = .en
        }
    }
}
