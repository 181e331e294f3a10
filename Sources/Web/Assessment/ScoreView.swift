import Domain
import HTML
import Instruments

/// One scale of a questionnaire for one person: in words first, with the number, what changed
/// since last time, and in small print where the number comes from.
struct ScoreView {
    let id: String
    let instrument: Instrument
    let scale: Scale
    let words: InstrumentTexts
    /// The oldest first.
    let points: [ScorePoint]
    let today: Day
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }
    private var numbers: ScoreWords {
        ScoreWords(scale: scale, words: words, texts: context.texts)
    }
    private var scored: [(day: Day, score: Score)] {
        points.compactMap { point in point.result.score.map { (point.day, $0) } }
    }

    var html: HTML {
        guard let newest = points.last else { return .empty }
        return HTML(
            """
            <div class="stack"><div><p><strong>\(name)</strong></p>\
            <p>\(numbers.say(newest.result))\(change)</p></div>\(picture)\(source)</div>
            """)
    }

    private var name: String {
        let title = context.account.role.isFamily ? words.plainTitle : words.title
        return instrument.scales.count == 1 ? title : "\(title): \(words.name(of: scale.id))"
    }

    /// The difference between the last two rounds, if both gave a score.
    private var change: String {
        guard scored.count > 1, points.last?.result.score != nil else { return "" }
        let (before, now) = (scored[scored.count - 2].score, scored[scored.count - 1].score)
        guard before.value != now.value else { return "" }
        guard let change = Change.between(before, now, on: scale) else {
            return " " + texts.wasBefore(numbers.number(before.value))
        }
        return " " + texts.changed(change.verdict)
    }

    private var picture: ChangePicture? {
        guard scored.count > 1, let low = scale.bands.first, let high = scale.bands.last else {
            return nil
        }
        return ChangePicture(
            id: id, title: words.name(of: scale.id), summary: texts.higherMeans(scale.higherIs),
            points: scored.map(point),
            scale: ChangeScale(
                low: scale.bounds.lowerBound, high: scale.bounds.upperBound,
                lowWords: words.words(for: low), highWords: words.words(for: high),
                error: scale.minimalImportantDifference?.points),
            words: ChangeWords(
                asTable: context.texts.plan.asTable, when: texts.when, value: texts.value,
                band: texts.withinBand))
    }

    private func point(_ day: Day, _ score: Score) -> ChangePoint {
        ChangePoint(
            at: Double(day.number), value: score.value,
            when: context.texts.days.full(day), words: numbers.say(.score(score)))
    }

    private var source: HTML {
        guard let score = scored.last?.score else { return .empty }
        return ScoreSource(
            instrument: instrument, scale: scale, score: score, words: words,
            texts: context.texts
        ).html
    }
}
