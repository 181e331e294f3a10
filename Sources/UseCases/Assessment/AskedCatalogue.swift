import Domain
import Instruments

/// The questionnaires as one municipality has them: what ships, what it brought along, what it
/// switched on, and what it may use by licence.
package struct AskedCatalogue: Sendable {
    package let settings: AssessmentSettings
    package let today: Day
    /// The municipality's own as they were under an earlier number, where answers began by that.
    var earlier: [ImportedQuestionnaire] = []
    private let brought: BroughtCatalogue

    package init(shipped: Catalog, settings: AssessmentSettings, on day: Day) {
        self.init(settings, BroughtCatalogue(settings.imported, beside: shipped), on: day)
    }

    /// - Parameter brought: What was worked out of the same settings before.
    init(_ settings: AssessmentSettings, _ brought: BroughtCatalogue, on day: Day) {
        self.settings = settings
        self.brought = brought
        today = day
    }

    package var shipped: Catalog { brought.shipped }

    /// All there are, whether asked or not: answers that were given stay readable.
    package var instruments: [Instrument] { brought.instruments }

    package func instrument(_ id: InstrumentID) -> Instrument? { brought.instrument(id) }

    /// Its words in a language, or in bokmål where it has none in that; nil where it has no words.
    package func texts(_ id: InstrumentID, _ language: InstrumentLanguage) -> InstrumentTexts? {
        brought.texts(id, language)
    }

    /// The languages it has words in, each with them. A form from elsewhere that does not say its
    /// language is in none of these.
    package func wordings(_ id: InstrumentID) -> [InstrumentTexts] {
        let form = brought.brought(id)?.form
        return InstrumentLanguage.allCases.compactMap { language in
            guard form?.speaks(language.rawValue) != false else { return nil }
            return texts(id, language).flatMap { $0.language == language ? $0 : nil }
        }
    }

    /// The questionnaire as it is asked; nil where it has no words.
    package func form(_ id: InstrumentID) -> Form? { brought.form(id) }

    /// Whether it can be asked today: it has words, is switched on, and may be used.
    package func isAsked(_ instrument: Instrument) -> Bool { hindrances(to: instrument).isEmpty }

    package func hasWords(_ id: InstrumentID) -> Bool { brought.hasWords(id) }

    /// Whether it is a form of the municipality's own.
    package func isOwn(_ id: InstrumentID) -> Bool { brought.ownForm(id) != nil }

    /// Everything that cannot be right in these answers.
    package func faults(in answers: Answers, to instrument: Instrument) -> [AnswerFault] {
        brought.ownForm(instrument.id)?.faults(in: answers) ?? instrument.faults(in: answers)
    }

    /// Those that can be asked about a person of this age, in the order they are offered, where no
    /// battery says otherwise: class A alone.
    package func offered(for age: Int) -> [Instrument] {
        instruments.filter {
            $0.licence == .textShips && $0.audience.who.isAboutSelf
                && $0.audience.includes(age: age) && isAsked($0)
        }
    }
}

extension ImportedQuestionnaire {
    var isOwn: Bool { if case .own = use { true } else { false } }

    /// A municipality's own form as a questionnaire; nil for the words of a key.
    package var ownInstrument: Instrument? {
        guard case .own(let own) = use else { return nil }
        let sum: OwnSum? =
            switch own.counting {
            case .none: nil
            case .sum(let higherIs, let source):
                OwnSum(higherIs: higherIs, source: source, counting: own.counted)
            }
        return Instrument(
            own: form, id: id, number: number, countsSince: countsSince, area: own.area,
            audience: Audience(who: own.who, from: own.from, to: own.to),
            minutes: own.minutes, sum: sum, safety: safetyRules)
    }
}
