import Domain
import HTML
import Instruments
import UseCases

/// The ways to the plan from what several voices see differently about a member, scale by scale.
struct VoicesPress {
    let heard: SideBySide
    let families: InstrumentFamilies
    let catalog: AskedCatalogue
    let desk: FindingDesk

    private var texts: ResultTexts { desk.context.texts.assessment.results }
    private var language: InstrumentLanguage { InstrumentLanguage(desk.context.language) }

    var html: HTML {
        let items = heard.scales.filter(differs).map(item).filter { !$0.isEmpty }
        return items.isEmpty ? .empty : HTML("<ul class=\"items\">\(items)</ul>")
    }

    private func item(_ scale: ScaleID) -> HTML {
        let stem = heard.stem(families)
        let key = FindingKey.of(
            .voices, [heard.round.id.text, heard.person.id.text, stem, scale.rawValue])
        let named = heard.voices.first.flatMap { catalog.texts($0.instrument.id, language) }
        let name = named?.name(of: scale) ?? scale.rawValue
        let press = desk.press(key, about: "\(name), \(heard.person.name.text)").html
        let said = texts.findings.seenApart
        let words = texts.finding(name, said)
        return press.isEmpty
            ? .empty
            : HTML(
                """
                <li class="item"><div class="item-words"><p>\(words)</p></div>\(press)</li>
                """)
    }

    /// Where the words for two voices differ; where there are no words, where the numbers do.
    private func differs(_ id: ScaleID) -> Bool {
        let scores = heard.voices.compactMap { $0.result(on: id)?.score }
        let labels = scores.compactMap { $0.band?.label }
        return labels.count == scores.count
            ? Set(labels).count > 1 : Set(scores.map(\.value)).count > 1
    }
}
