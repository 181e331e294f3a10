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
    /// What two voices or more said about a member in a round, questionnaire by questionnaire.
    package func sideBySide(
        about person: Person, in round: Mapping, _ families: InstrumentFamilies
    ) -> [SideBySide] {
        let heard = countedResponses(about: person.id).filter { $0.mapping == round.id }
            .compactMap { response in
                families.instrument(response.instrument).map { instrument in
                    HeardVoice(
                        teller: Teller(response), on: day(of: response.answeredAt),
                        instrument: instrument, response: response)
                }
            }
        let groups = Dictionary(grouping: heard) { families.family(of: $0.instrument.id) }
        return groups.sorted { $0.key < $1.key }.compactMap { _, voices in
            guard voices.count > 1, !voices[0].instrument.scales.isEmpty else { return nil }
            return SideBySide(
                person: person, round: round,
                voices: voices.sorted {
                    ($0.teller.rank, $0.response.id) < ($1.teller.rank, $1.response.id)
                })
        }
    }
}

/// Which questionnaires are forms of the same one for several voices, such as `sdq-parent`,
/// `sdq-self` and `sdq-teacher`: names with the same beginning up to the last hyphen, and the same
/// scales between the same ends.
package struct InstrumentFamilies: Sendable {
    private let byID: [InstrumentID: Instrument]
    private let names: [InstrumentID: String]

    package init(_ instruments: [Instrument]) {
        byID = Dictionary(instruments.map { ($0.id, $0) }) { $1 }
        let hyphened = instruments.filter { $0.id.rawValue.contains("-") && !$0.scales.isEmpty }
        let alike = Dictionary(grouping: hyphened, by: Shape.init).filter { $1.count > 1 }
        names = Dictionary(
            alike.flatMap { shape, forms in forms.map { ($0.id, shape.stem) } }
        ) { first, _ in first }
    }

    package func instrument(_ id: InstrumentID) -> Instrument? { byID[id] }

    /// The beginning that forms of one questionnaire share; otherwise the questionnaire's own name.
    package func family(of id: InstrumentID) -> String { names[id] ?? id.rawValue }

    private struct Shape: Hashable {
        let stem: String
        let scales: [ScaleID: ClosedRange<Double>]

        init(_ instrument: Instrument) {
            let name = instrument.id.rawValue
            stem = name.lastIndex(of: "-").map { String(name[..<$0]) } ?? name
            scales = Dictionary(instrument.scales.map { ($0.id, $0.bounds) }) { first, _ in first }
        }
    }
}
