import Domain
import Instruments

/// The questionnaires as one municipality has them: what ships, what it brought along, what it
/// switched on, and what it may use by licence.
package struct AskedCatalogue: Sendable {
    package let shipped: Catalog
    package let settings: AssessmentSettings
    package let today: Day
    /// The municipality's own as they were under an earlier number, where answers began by that.
    var earlier: [ImportedQuestionnaire] = []
    /// Those that differ from what ships: the municipality's own, and keys that alarm by its words.
    private let own: [InstrumentID: Instrument]

    package init(shipped: Catalog, settings: AssessmentSettings, on day: Day) {
        self.shipped = shipped
        self.settings = settings
        today = day
        let differing = settings.imported.compactMap { brought in
            brought.ownInstrument ?? shipped.instrument(brought.id).map(settings.withAlarms)
        }
        own = Dictionary(differing.map { ($0.id, $0) }) { _, last in last }
    }

    /// All there are, whether asked or not: answers that were given stay readable.
    package var instruments: [Instrument] {
        if own.isEmpty { return shipped.instruments }
        return shipped.instruments.map { own[$0.id] ?? $0 }
            + settings.imported.filter(\.isOwn).compactMap { own[$0.id] }
    }

    package func instrument(_ id: InstrumentID) -> Instrument? {
        own[id] ?? shipped.instrument(id)
    }

    /// Its words in a language, or in bokmål where it has none in that; nil where it has no words.
    package func texts(_ id: InstrumentID, _ language: InstrumentLanguage) -> InstrumentTexts? {
        if let brought = settings.imported.last(where: { $0.id == id }),
            let instrument = instrument(id)
        {
            return InstrumentTexts(
                of: brought.form, for: instrument, in: language,
                names: shipped.scaleNames(id, language))
        }
        return shipped.texts(id, language) ?? shipped.texts(id, .nb)
    }

    /// The languages it has words in, each with them. A form from elsewhere that does not say its
    /// language is in none of these.
    package func wordings(_ id: InstrumentID) -> [InstrumentTexts] {
        let brought = settings.imported.last { $0.id == id }?.form
        return InstrumentLanguage.allCases.compactMap { language in
            guard brought?.speaks(language.rawValue) != false else { return nil }
            return texts(id, language).flatMap { $0.language == language ? $0 : nil }
        }
    }

    /// The questionnaire as it is asked; nil where it has no words.
    package func form(_ id: InstrumentID) -> Form? {
        if let brought = settings.imported.last(where: { $0.id == id }) {
            return brought.isAnsweredByPoints
                ? instrument(id).flatMap { brought.keyedForm(for: $0) } : brought.form
        }
        return shipped.form(id)
    }

    /// Whether it can be asked today: it has words, is switched on, and may be used.
    package func isAsked(_ instrument: Instrument) -> Bool { hindrances(to: instrument).isEmpty }

    package func hasWords(_ id: InstrumentID) -> Bool {
        settings.imported.contains { $0.id == id } || shipped.texts(id, .nb) != nil
    }

    /// Those that can be asked about a person of this age, in the order they are offered, where no
    /// battery says otherwise: class A alone.
    package func offered(for age: Int) -> [Instrument] {
        instruments.filter {
            $0.licence == .textShips && isAsked($0) && $0.audience.who.isAboutSelf
                && $0.audience.includes(age: age)
        }
    }
}

extension AssessmentSettings {
    /// A key with the alarming answers that were named when its words were brought.
    fileprivate func withAlarms(_ key: Instrument) -> Instrument {
        let rules = imported.last { $0.id == key.id && !$0.isOwn }?.safetyRules ?? []
        return rules.isEmpty ? key : key.alarming(rules)
    }
}

extension ImportedQuestionnaire {
    var isOwn: Bool { if case .own = use { true } else { false } }

    /// Words of a key are answered by the key's points; a municipality's own form by its codes.
    var isAnsweredByPoints: Bool { !isOwn }

    /// A municipality's own form as a questionnaire; nil for the words of a key.
    package var ownInstrument: Instrument? {
        guard case .own(let own) = use else { return nil }
        let sum: (higherIs: Direction, source: String)? =
            switch own.counting {
            case .none: nil
            case .sum(let higherIs, let source): (higherIs, source)
            }
        return Instrument(
            own: form, id: id, number: number, area: own.area,
            audience: Audience(who: own.who, from: own.from, to: own.to),
            minutes: own.minutes, sum: sum, safety: safetyRules)
    }

    /// The brought words on the key's questions, answered by the key's points.
    func keyedForm(for key: Instrument) -> Form? {
        let languages = InstrumentLanguage.allCases.filter { form.speaks($0.rawValue) }
        return Form(
            of: key,
            texts: languages.map { InstrumentTexts(of: form, for: key, in: $0) })
    }
}
