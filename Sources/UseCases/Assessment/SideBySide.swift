import Domain
import Instruments

/// What several voices answered about one member to one questionnaire, or to forms of it for each
/// voice, in one round. They stand side by side: nothing here pools or averages them.
package struct SideBySide: Sendable {
    package let person: Person
    package let round: Mapping
    package let voices: [HeardVoice]

    /// The scales that every voice has, in the order of the first.
    package var scales: [ScaleID] { voices.first?.instrument.scales.map(\.id) ?? [] }

    /// Whether they were asked how each life area is: then the scales are the life areas.
    package var isAboutAreas: Bool { voices.first?.response.asksAboutAreas ?? false }
}

/// One of the voices.
package struct HeardVoice: Sendable {
    package let teller: Teller
    package let on: Day
    package let instrument: Instrument
    package let response: Response

    package func result(on scale: ScaleID) -> ScoreResult? {
        response.results.first { $0.scale == scale }
    }
}

extension ScoreResult {
    /// The scale it belongs to.
    package var scale: ScaleID {
        switch self {
        case .score(let score): score.scale
        case .tooFewAnswers(let scale, _, _): scale
        }
    }
}

extension FamilyProfile {
    /// What two voices or more said about a member in a round: the life areas first, then
    /// questionnaire by questionnaire.
    package func sideBySide(
        about person: Person, in round: Mapping, _ families: InstrumentFamilies
    ) -> [SideBySide] {
        let heard = responses.filter { $0.person == person.id && $0.mapping == round.id }
            .filter { !$0.answers.isBlank }.compactMap { response in
                families.instrument(response.instrument).map { instrument in
                    HeardVoice(
                        teller: Teller(response), on: day(of: response.answeredAt),
                        instrument: instrument, response: response)
                }
            }
        let groups = Dictionary(grouping: heard) { families.family(of: $0.instrument.id) }
        let all = groups.sorted { $0.key < $1.key }.compactMap { _, voices -> SideBySide? in
            guard !voices[0].instrument.scales.isEmpty,
                voices.contains(where: { !$0.teller.isSameVoice(as: voices[0].teller) })
            else { return nil }
            return SideBySide(
                person: person, round: round,
                voices: voices.sorted {
                    ($0.teller.rank, $0.response.id) < ($1.teller.rank, $1.response.id)
                })
        }
        return all.filter(\.isAboutAreas) + all.filter { !$0.isAboutAreas }
    }
}
