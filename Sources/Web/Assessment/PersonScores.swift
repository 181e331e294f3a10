import Domain
import HTML
import Instruments
import UseCases

/// What the questionnaires say about one member, scale by scale; nothing before one is answered.
struct PersonScores {
    let person: Person
    let profile: FamilyProfile
    let catalog: AskedCatalogue
    let context: SignedInContext

    /// Folded, so that the page is as long as what one asks of it.
    var part: Unfold? {
        let views = catalog.instruments.flatMap(views)
        guard !views.isEmpty else { return nil }
        return Unfold(
            person.name.text, id: "scores-\(person.id.text)",
            content: HTML("<div class=\"stack\">\(views.map(\.html))</div>"))
    }

    private func views(_ instrument: Instrument) -> [ScoreView] {
        let answered = profile.responses.filter {
            $0.person == person.id && $0.instrument == instrument.id && !$0.asksAboutAreas
        }
        guard !answered.isEmpty,
            let words = catalog.texts(instrument.id, InstrumentLanguage(context.language))
        else { return [] }
        return instrument.scales.map { scale in
            ScoreView(
                id: "change-\(person.id.text)-\(instrument.id.rawValue)-\(scale.id.rawValue)",
                instrument: instrument, scale: scale, words: words,
                points: points(on: scale, in: answered), today: profile.today, context: context)
        }
    }

    /// One point for each round that has answers, the oldest first.
    private func points(on scale: Scale, in answered: [Response]) -> [ScorePoint] {
        profile.rounds.reversed().compactMap { round in
            let response = answered.first { $0.mapping == round.id }
            return response?.results.first { $0.scale == scale.id }
                .map { ScorePoint(day: round.startedOn, result: $0) }
        }
    }
}

/// What a scale said in one round.
struct ScorePoint {
    let day: Day
    let result: ScoreResult
}

extension ScoreResult {
    /// The scale it belongs to.
    var scale: ScaleID {
        switch self {
        case .score(let score): score.scale
        case .tooFewAnswers(let scale, _, _): scale
        }
    }
}
