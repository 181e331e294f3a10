import Domain
import HTML
import Instruments
import UseCases

/// How a questionnaire is counted, scale by scale, with the source of each rule.
struct CatalogueScales: Component {
    let instrument: Instrument
    let here: MunicipalCatalogue
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: CatalogueTexts { context.texts.catalogue }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var html: HTML {
        let content =
            instrument.scales.isEmpty
            ? HTML("<p class=\"quiet\">\(words.noScales)</p>")
            : HTML("\(instrument.scales.map(unfold))")
        return PageSection(words.scales, id: "scales", content: content).html
    }

    private func unfold(_ scale: Scale) -> Unfold {
        let name = name(of: scale)
        let change = LinkButton(
            words.setRule, to: Paths.changeRule(instrument.id, scale.id), kind: .quiet,
            about: "\(words.change) \(name)")
        return Unfold(
            name, content: HTML("\(DefinitionList(lines(scale)))<p>\(change)</p>"))
    }

    private var names: KeyNames? { say.keyNames(instrument) }

    func name(of scale: Scale) -> String {
        say.texts(instrument)?.name(of: scale.id) ?? names?.name(of: scale.id)
            ?? scale.id.rawValue
    }

    private func lines(_ scale: Scale) -> [DefinitionLine] {
        let range = words.range(number(scale.bounds.lowerBound), number(scale.bounds.upperBound))
        let rule = ChangeRuleWords(
            instrument: instrument, scale: scale, here: here, context: context)
        let items = scale.items.map(\.id.rawValue).joined(separator: ", ")
        return [
            line(words.scales, words.rule(scale.rule)),
            line(words.itemsLabel, words.items(items)),
            line(words.missingLabel, words.missing(scale.missing, scale.items.count)),
            line(words.rangeLabel, "\(range). \(texts.assessment.higherMeans(scale.higherIs))"),
            line(words.sourceLabel, scale.source),
        ] + bands(scale) + norms(scale) + [line(words.change, rule.inForce)]
    }

    private func bands(_ scale: Scale) -> [DefinitionLine] {
        guard !scale.bands.isEmpty else { return [] }
        let lines = scale.bands.map { band in
            let said =
                say.texts(instrument)?.words(for: band) ?? names?.words(for: band) ?? band.label
            return "\(number(band.from))–\(number(band.to)): \(said)"
        }
        let sources = Set(scale.bands.map(\.source)).sorted()
        let foreign = scale.bands.lazy.compactMap(texts.assessment.results.foreignLimits).first
        return [
            DefinitionLine(words.bandsLabel, list(lines + [foreign].compactMap(\.self) + sources))
        ]
    }

    private func norms(_ scale: Scale) -> [DefinitionLine] {
        let lines = scale.norms.map { norm in
            let measured =
                switch norm.measure {
                case .mean(let mean): texts.assessment.meanIs(number(mean))
                case .share(let percent, let from, let to):
                    texts.assessment.shareIs(number(percent), number(from), number(to))
                }
            let people = texts.assessment.results.people(of: norm)
            let mark = norm.country == Countries.home ? "" : " (\(words.foreign))"
            return "\(people)\(mark): \(measured). \(norm.source)"
        }
        return [
            DefinitionLine(
                words.normsLabel, lines.isEmpty ? HTML(text: words.noNorms) : list(lines))
        ]
    }

    private func list(_ lines: [String]) -> HTML {
        HTML("<ul>\(lines.map { HTML("<li>\($0)</li>") })</ul>")
    }

    private func line(_ term: String, _ meaning: String) -> DefinitionLine {
        DefinitionLine(term, HTML(text: meaning))
    }

    private func number(_ value: Double) -> String { value.written(texts.assessment.decimal) }
}
