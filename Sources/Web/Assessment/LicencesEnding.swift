import Domain
import HTML
import Instruments
import UseCases

/// Which licences of questionnaires in use end soon: told quietly two months before, and so that it
/// is seen two weeks before [own choice].
struct LicencesEnding {
    let here: MunicipalCatalogue
    let context: SignedInContext

    static let early = 60
    static let late = 14

    var html: HTML {
        HTML("\(notice(.attention, 0...Self.late))\(notice(.info, (Self.late + 1)...Self.early))")
    }

    private var words: TrialTexts { context.texts.brought.trial }

    private func notice(_ kind: PageNotice.Kind, _ days: ClosedRange<Int>) -> PageNotice? {
        let lines = ending.filter { days.contains($0.days) }
        guard let first = lines.first.map(say) else { return nil }
        let more = lines.dropFirst().map { HTML("<p>\(say($0))</p>") }
        return PageNotice(kind, first, title: words.endsSoon, more: HTML("\(more)"))
    }

    private func say(_ line: (instrument: Instrument, day: Day, days: Int)) -> String {
        let name = CatalogueWords(here: here, context: context).title(line.instrument)
        return words.ends(name, context.texts.days.full(line.day), line.days)
    }

    /// The nearest first.
    private var ending: [(instrument: Instrument, day: Day, days: Int)] {
        let catalogue = here.catalogue
        return catalogue.instruments.filter(catalogue.isOn).compactMap { instrument in
            catalogue.licenceEnds(instrument).map {
                (instrument, $0, $0.number - here.today.number)
            }
        }.sorted { $0.days < $1.days }
    }
}
