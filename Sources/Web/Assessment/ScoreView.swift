import Domain
import HTML
import Instruments
import UseCases

/// One scale of a questionnaire for one person in one voice: in words first, what changed since
/// last time, and in small print where the number comes from. A family reads the words and what
/// they mean; the number stands folded away.
struct ScoreView {
    let id: String
    let person: Person
    let series: ScoreSeries
    let scale: Scale
    let words: InstrumentTexts
    /// The languages that the questions were read in; none where nobody noted them.
    let read: [ReadWords]
    /// The oldest first.
    let points: [ScorePoint]
    let profile: FamilyProfile
    let desk: FindingDesk
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }
    private var isFamily: Bool { context.account.role.isFamily }
    private var instrument: Instrument { series.instrument }
    private var numbers: ScoreWords {
        ScoreWords(scale: scale, words: words, texts: context.texts)
    }
    private var change: ScoreChange {
        ScoreChange(
            scored: points.compactMap { point in point.result.score.map { (point.day, $0) } },
            isNewestScored: points.last?.result.score != nil, scale: scale,
            rule: profile.settings.changeRule(instrument.id, scale.id), numbers: numbers,
            isFamily: isFamily)
    }

    var html: HTML {
        guard let newest = points.last else { return .empty }
        let change = change
        let said = said(newest.result, isPast: isPast)
        let day = isPast ? context.texts.days.full(newest.day) : nil
        return HTML(
            """
            <div class="stack"><div><p><strong>\(name)</strong>\(voice)</p>\
            <p>\(day.map { "\($0): " })\(said)\(change.sentence)</p>\(means(newest.result, on: day))\
            \(foreign(newest.result))\(norm(newest.result))</div>\(press)\
            \(picture(change))\(source(change))</div>
            """)
    }

    /// Whether a newer round has begun since.
    private var isPast: Bool {
        points.last.map { $0.day != profile.rounds.first?.startedOn } ?? false
    }

    private func said(_ result: ScoreResult, isPast: Bool) -> String {
        var words = numbers
        words.isPast = isPast
        return isFamily ? words.plain(result) : words.say(result)
    }

    private var name: String {
        let title = isFamily ? words.plainTitle : words.title
        return instrument.scales.count == 1 ? title : "\(title): \(words.name(of: scale.id))"
    }

    /// Whose voice it is, where it is not the member's own.
    private var voice: HTML? {
        guard !series.teller.isSameVoice(as: .own) else { return nil }
        let who = TellerWords(profile: profile, texts: context.texts).says(series.teller)
        return HTML(" <span class=\"quiet\">\(who)</span>")
    }

    private func means(_ result: ScoreResult, on day: String?) -> HTML? {
        guard isFamily, let band = result.score?.band else { return nil }
        return HTML("<p class=\"quiet\">\(texts.results.means(band.leaning, day))</p>")
    }

    /// What the newest answers say as a finding; nil where they gave no score.
    var key: String? {
        guard points.last?.result.score != nil, let newest = series.answers.last else { return nil }
        return FindingKey.of(.scale, [newest.response.id.text, scale.id.rawValue])
    }

    /// Words that hang on limits from another country's people say so.
    private func foreign(_ result: ScoreResult) -> HTML? {
        result.score?.band.flatMap { texts.results.foreignLimits(of: $0) }
            .map { HTML("<p class=\"quiet\">\($0)</p>") }
    }

    private var press: HTML? {
        key.map { desk.press($0, about: "\(name), \(person.name.text)").html }
    }

    private var norms: NormWords {
        NormWords(scale: scale, person: person, texts: context.texts, numbers: numbers)
    }

    /// Beside the number, for who reads the number; a family finds both where the number is.
    private func norm(_ result: ScoreResult) -> HTML? {
        guard let score = result.score, !isFamily || score.band == nil, let day = points.last?.day,
            let sentence = norms.sentence(score.provenance.norms, on: day)
        else { return nil }
        return HTML("<p class=\"quiet norm-line\">\(sentence)</p>")
    }

    /// Every scale has a picture as soon as it has two points: between its ends, with its stretches
    /// where it has words for them.
    private func picture(_ change: ScoreChange) -> ChangePicture? {
        guard change.scored.count > 1, let newest = change.scored.last else { return nil }
        let mean = norms.mean(newest.score.provenance.norms, on: newest.day)
        return ChangePicture(
            id: id, title: words.name(of: scale.id), summary: texts.higherMeans(scale.higherIs),
            points: change.scored.map { point($0, $1, change) },
            scale: ChangeScale(
                low: scale.bounds.lowerBound, high: scale.bounds.upperBound,
                lowWords: end(scale.bands.first, scale.bounds.lowerBound),
                highWords: end(scale.bands.last, scale.bounds.upperBound),
                error: change.band?.points, cuts: scale.bands.dropFirst().map(\.from),
                norm: mean?.value),
            words: ChangeWords(
                asTable: context.texts.plan.asTable, when: texts.when, value: texts.value,
                band: change.band?.words ?? texts.withinBand, mark: texts.results.moreThanChance,
                cut: texts.results.wordsChange, norm: mean?.words))
    }

    /// The words of the stretch at an end, or its number where the scale has no words.
    private func end(_ band: Band?, _ bound: Double) -> String {
        band.map(words(of:)) ?? numbers.number(bound)
    }

    /// At the ends of a picture of years nothing is said to be so now.
    private func words(of band: Band) -> String {
        var words = numbers
        words.isPast = true
        return words.words(of: band)
    }

    private func point(_ day: Day, _ score: Score, _ change: ScoreChange) -> ChangePoint {
        ChangePoint(
            at: Double(day.number), value: score.value,
            when: context.texts.days.full(day),
            words: said(.score(score), isPast: day != profile.rounds.first?.startedOn),
            mark: change.isReliable(score) ? "\(texts.results.moreThanChance)." : nil)
    }

    private func source(_ change: ScoreChange) -> HTML {
        guard let score = change.scored.last?.score else { return .empty }
        return ScoreSource(
            instrument: instrument, scale: scale, score: score, words: words,
            norms: norms.lines(
                score.provenance.norms, on: change.scored.last?.day ?? profile.today),
            read: read, change: change, isPast: isPast || points.last?.result.score == nil,
            isFamily: isFamily, texts: context.texts
        ).html
    }
}
