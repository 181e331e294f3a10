import Domain
import HTML
import Instruments
import UseCases

/// What the questionnaires say about one member, voice by voice and scale by scale; nothing before
/// one is answered.
struct PersonScores {
    let person: Person
    let profile: FamilyProfile
    let catalog: AskedCatalogue
    let desk: FindingDesk
    let context: SignedInContext

    /// Folded, so that the page is as long as what one asks of it.
    var part: Unfold? {
        let views = profile.series(about: person.id, catalog.instruments).flatMap(views)
        guard !views.isEmpty else { return nil }
        return Unfold(
            person.name.text, id: "scores-\(person.id.text)",
            isOpen: views.contains { $0.key.map(desk.isMade) ?? false },
            content: HTML("<div class=\"stack\">\(views.map(\.html))</div>"))
    }

    private func views(_ series: ScoreSeries) -> [ScoreView] {
        let instrument = series.instrument
        guard let words = catalog.texts(instrument.id, InstrumentLanguage(context.language)),
            let newest = series.answers.last
        else { return [] }
        return instrument.scales.map { scale in
            ScoreView(
                id: "change-\(newest.response.id.text)-\(scale.id.rawValue)", person: person,
                series: series, scale: scale, words: words, read: read(series),
                points: points(on: scale, in: series), profile: profile, desk: desk,
                context: context)
        }
    }

    /// The words that the newest answers were given to, by language.
    private func read(_ series: ScoreSeries) -> [ReadWords] {
        let tags = series.answers.last?.response.languages ?? []
        let wordings = catalog.wordings(series.instrument.id)
        return tags.map { tag in
            ReadWords(tag: tag, origin: wordings.first { $0.language.rawValue == tag }?.origin)
        }
    }

    /// One point for each round that has answers, the oldest first.
    private func points(on scale: Scale, in series: ScoreSeries) -> [ScorePoint] {
        series.answers.compactMap { round, response in
            response.results.first { $0.scale == scale.id }
                .map { ScorePoint(day: round.startedOn, result: $0) }
        }
    }
}

/// What a scale said in one round.
struct ScorePoint {
    let day: Day
    let result: ScoreResult
}
