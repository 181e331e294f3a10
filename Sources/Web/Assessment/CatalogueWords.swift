import Domain
import HTML
import Instruments
import UseCases

/// What is said of a questionnaire wherever the catalogue names one.
struct CatalogueWords {
    let here: MunicipalCatalogue
    let context: SignedInContext

    private var words: CatalogueTexts { context.texts.catalogue }
    private var catalogue: AskedCatalogue { here.catalogue }

    /// The words of a questionnaire as the reader understands them; nil where it has none.
    func texts(_ instrument: Instrument) -> InstrumentTexts? {
        catalogue.texts(instrument.id, InstrumentLanguage(context.language))
    }

    /// What a key and its scales are called where the words do not come with the product.
    func keyNames(_ instrument: Instrument) -> KeyNames? {
        catalogue.shipped.keyNames(instrument.id, InstrumentLanguage(context.language))
    }

    /// The name professionals know; of one without words, what its key is called.
    func title(_ instrument: Instrument) -> String {
        texts(instrument)?.title ?? keyNames(instrument)?.title ?? instrument.version
    }

    /// What its edition is called, and by which number its key counts.
    func edition(_ instrument: Instrument) -> String {
        context.texts.assessment.edition(
            texts(instrument)?.edition ?? keyNames(instrument)?.title ?? instrument.version,
            instrument.keyVersion)
    }

    /// The name of what may not be in the catalogue.
    func title(_ questionnaire: String) -> String {
        catalogue.instrument(InstrumentID(rawValue: questionnaire)).map(title) ?? questionnaire
    }

    /// "Voksne · 3 minutter · Fritt å bruke".
    func sentence(_ instrument: Instrument) -> String {
        let licence = catalogue.isOwn(instrument.id) ? words.own : words.licence(instrument.licence)
        return [words.whom(instrument.audience), words.minutes(instrument.minutes), licence]
            .joined(separator: " · ")
    }

    /// "ingen tekst ennå, ingen lisens er bekreftet"; nil for what is asked. That it is off goes
    /// without saying where more is missing.
    func reasons(_ instrument: Instrument) -> String? {
        let all = catalogue.hindrances(to: instrument)
        let more = all.filter { $0 != .off }
        return all.isEmpty
            ? nil : (more.isEmpty ? all : more).map(say).joined(separator: ", ")
    }

    /// Why a line of a battery stands empty today; nil if it is asked.
    func emptiness(of questionnaire: String) -> String? {
        guard let instrument = catalogue.instrument(InstrumentID(rawValue: questionnaire)) else {
            return words.battery.notInCatalogue
        }
        return reasons(instrument)
    }

    func say(_ hindrance: Hindrance) -> String {
        switch hindrance {
        case .licenceFrom(let day), .licenceEnded(let day):
            words.hindrance(hindrance, context.texts.days.full(day))
        case .off, .noWords, .noLicence: words.hindrance(hindrance, "")
        }
    }

    /// Who said something, by name.
    func name(_ said: Said) -> String {
        guard case .account(let id) = said.by else { return words.somebody }
        return here.names[id]?.name.text ?? words.somebody
    }

    func day(_ said: Said) -> String { context.texts.days.full(here.day(of: said)) }

    /// What a battery is called, in the reader's language where it stands as it was shipped.
    func name(_ battery: Battery) -> String {
        (battery.isAsShipped ? words.battery.shippedName(battery.id) : nil) ?? battery.name.text
    }
}

extension String {
    /// With a large first letter, as a sentence begins.
    var startingLarge: String { prefix(1).uppercased() + dropFirst() }
}
