import Domain
import HTML
import Instruments
import UseCases

/// The questionnaires for one member in one round: answered, begun or not asked yet.
struct SheetLines {
    let sheets: MappingRounds.Sheets
    let round: Mapping
    let family: FamilyID
    let catalog: AskedCatalogue
    let clock: Clock
    let today: Day
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }

    var html: HTML {
        guard !sheets.asks.isEmpty else {
            return HTML("<p class=\"quiet\">\(texts.tooYoung)</p>")
        }
        guard context.account.role.isFamily else { return list(sheets.asks) }
        let left = sheets.asks.filter { !isDone($0) }
        let done = sheets.asks.filter(isDone)
        let isOwn = sheets.person.id == context.caller.person
        let words = isOwn ? texts.youAnswered : texts.isAnswered
        let folded = done.isEmpty ? nil : Unfold(words, content: list(done))
        return HTML("\(left.isEmpty ? .empty : list(left))\(folded)")
    }

    private func list(_ asks: [AskedSheet]) -> HTML {
        ItemList(asks.map(item), label: sheets.person.name.text).html
    }

    private func isDone(_ asked: AskedSheet) -> Bool {
        sheets.response(to: asked, in: round.id)
            .map { asked.instrument.remaining(in: $0.answers).isEmpty } ?? false
    }

    private func item(_ asked: AskedSheet) -> ListItem {
        let instrument = asked.instrument
        let response = sheets.response(to: asked, in: round.id)
        let title = catalog.title(of: instrument.id, for: context)
        let button = LinkButton(
            response == nil ? texts.answer : texts.seeOrChange,
            to: Paths.sheet(family, round.id, asked),
            kind: .quiet, about: "\(title), \(sheets.person.name.text)")
        return ListItem(
            title, sentence: response == nil ? texts.takes(instrument.minutes) : nil,
            chip: chip(instrument, response), button: button.html)
    }

    private func chip(_ instrument: Instrument, _ response: UseCases.Response?) -> Chip {
        guard let response else { return Chip(texts.notAsked) }
        let left = instrument.remaining(in: response.answers).count
        guard left == 0 else { return Chip(texts.openLeft(left), kind: .planned) }
        let day = context.texts.days.say(clock.day(of: response.answeredAt), on: today)
        return Chip(texts.answeredOn(day), kind: .done)
    }
}

extension AskedCatalogue {
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
