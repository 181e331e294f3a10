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
    let norms: [DefinitionLine]
    let read: [ReadWords]
    let change: ScoreChange
    let isPast: Bool
    let isFamily: Bool
    let texts: Texts

    private var labels: AssessmentTexts { texts.assessment }
    private var numbers: ScoreWords {
        ScoreWords(scale: scale, words: words, texts: texts, isPast: isPast)
    }

    var html: HTML {
        let meaning = HTML("<p class=\"quiet\">\(labels.notADiagnosis)</p>")
        let number = isFamily ? HTML("<p>\(numbers.say(.score(score)))</p>") : .empty
        return Unfold(
            isFamily ? labels.results.theNumber : labels.whereFrom,
            content: HTML("\(number)\(meaning)\(DefinitionList(lines + norms))")
        ).html
    }

    private var lines: [DefinitionLine] {
        let provenance = score.provenance
        let filled = provenance.imputed.isEmpty ? nil : labels.filledIn(provenance.imputed.count)
        let needed = labels.results.needed(
            provenance.missing.needed(of: scale.items.count), scale.items.count)
        return [
            line(labels.questionnaire, isFamily ? words.title : "\(words.title) – \(edition)"),
            instrument.credit.isEmpty ? nil : DefinitionLine(labels.madeBy, madeBy),
            wording,
            line(labels.counting, scale.source),
            isFamily ? nil : line(labels.results.atLeast, needed),
            bandSource.map { line(labels.bands, $0) },
            foreignBand.map { line(labels.results.limits, $0) },
            change.smallest.map { line(labels.smallestChange, $0) },
            change.exactly.map { line(labels.results.changeSinceLast, $0) },
            filled.map { line(labels.leftOut, $0) },
        ].compactMap { $0 }
    }

    /// The words that were answered, which need not be in the language of whoever looks.
    private var wording: DefinitionLine {
        guard !read.isEmpty else { return line(labels.wording, labels.origin(words.origin)) }
        let names = ReadInTexts.of(words.language)
        let said = read.map { read in
            let name = names.name(of: read.tag)
            return read.origin.map { "\(name): \(labels.origin($0))" } ?? name
        }
        return line(labels.wording, said.joined(separator: "; "))
    }

    /// Where the words for a stretch of the scale come from, unless the rule's source has said it.
    private var bandSource: String? {
        score.band.flatMap { $0.source == scale.source ? nil : $0.source }
    }

    private var foreignBand: String? {
        score.band.flatMap { labels.results.foreignLimits(of: $0) }
    }

    /// An edition that is no longer in use is called as in its key.
    private var edition: String {
        let version = score.provenance.version
        let isInUse = version == instrument.version
        return labels.edition(
            isInUse ? words.edition ?? version : version, score.provenance.keyVersion)
    }

    /// Who made it, in a few words; all that its owner wants said is folded beneath.
    private var madeBy: HTML {
        guard let short = words.madeBy else { return HTML(text: instrument.credit) }
        let whole = Unfold(labels.results.wholeCredit, content: HTML("<p>\(instrument.credit)</p>"))
        return HTML("\(short)\(whole)")
    }

    private func line(_ term: String, _ meaning: String) -> DefinitionLine {
        DefinitionLine(term, HTML(text: meaning))
    }
}

/// The words of a questionnaire that were read when it was answered.
struct ReadWords {
    /// A BCP 47 tag.
    let tag: String
    /// Nil where the questionnaire has no words in it any more.
    let origin: TextOrigin?
}
