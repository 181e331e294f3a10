import Domain
import HTML
import Instruments

/// Where a number comes from, in small print: the questionnaire and its edition, who made it, how
/// it is counted, what was filled in, and the numbers of a population with their country.
struct ScoreSource {
    let instrument: Instrument
    let scale: Scale
    let score: Score
    let words: InstrumentTexts
    let texts: Texts

    private var labels: AssessmentTexts { texts.assessment }
    private var numbers: ScoreWords { ScoreWords(scale: scale, words: words, texts: texts) }

    var html: HTML {
        let meaning = HTML("<p class=\"quiet\">\(labels.notADiagnosis)</p>")
        return Unfold(
            labels.whereFrom, content: HTML("\(meaning)\(DefinitionList(lines + norms))")
        ).html
    }

    private var lines: [DefinitionLine] {
        let provenance = score.provenance
        let edition = labels.edition(provenance.version, provenance.keyVersion)
        let filled = provenance.imputed.isEmpty ? nil : labels.filledIn(provenance.imputed.count)
        return [
            line(labels.questionnaire, "\(words.title) – \(edition)"),
            line(labels.madeBy, instrument.credit),
            line(labels.wording, labels.origin(words.origin)),
            line(labels.counting, scale.source),
            score.band.map { line(labels.bands, $0.source) },
            scale.minimalImportantDifference.map {
                line(labels.smallestChange, "\(numbers.number($0.points)) – \($0.source)")
            },
            filled.map { line(labels.leftOut, $0) },
        ].compactMap { $0 }
    }

    private var norms: [DefinitionLine] { score.provenance.norms.map(norm) }

    private func norm(_ norm: Norm) -> DefinitionLine {
        let measured =
            switch norm.measure {
            case .mean(let mean): labels.meanIs(numbers.number(mean))
            case .share(let percent, let from, let to):
                labels.shareIs(
                    numbers.number(percent), numbers.number(from), numbers.number(to))
            }
        let group = labels.population(norm.country, norm.year, norm.sex)
        return line(group, "\(measured) (\(norm.source))")
    }

    private func line(_ term: String, _ meaning: String) -> DefinitionLine {
        DefinitionLine(term, HTML(text: meaning))
    }
}
