import Domain
import Instruments

/// What one voice answered about one member to one questionnaire, round by round, the oldest first.
package struct ScoreSeries: Sendable {
    package let instrument: Instrument
    package let teller: Teller
    package let answers: [(round: Mapping, response: Response)]
}

extension FamilyProfile {
    /// The voices about a member, each on its own: two voices are never one line.
    package func series(about person: PersonID, _ instruments: [Instrument]) -> [ScoreSeries] {
        let given = Dictionary(grouping: countedResponses(about: person), by: \.instrument)
        let order = Dictionary(rounds.enumerated().map { ($1.id, $0) }) { first, _ in first }
        return instruments.flatMap { instrument -> [ScoreSeries] in
            voices(in: given[instrument.id] ?? []).map { voice in
                let known = voice.compactMap { response in
                    order[response.mapping].map { ($0, response) }
                }.sorted { $0.0 > $1.0 }
                return ScoreSeries(
                    instrument: instrument, teller: Teller(voice[voice.count - 1]),
                    answers: known.map { (rounds[$0.0], $0.1) })
            }
        }
    }

    private func voices(in given: [Response]) -> [[Response]] {
        var voices: [[Response]] = []
        for response in given {
            let teller = Teller(response)
            let place = voices.firstIndex { Teller($0[0]).isSameVoice(as: teller) }
            if let place { voices[place].append(response) } else { voices.append([response]) }
        }
        return voices.sorted { Teller($0[0]).rank < Teller($1[0]).rank }
    }
}

extension AssessmentSettings {
    /// What the municipality itself says about change on a scale; nil where it says nothing, or
    /// what it says cannot be.
    package func changeRule(_ instrument: InstrumentID, _ scale: ScaleID) -> ChangeRule? {
        changes.last { $0.instrument == instrument && $0.scale == scale }.flatMap { setting in
            ChangeRule(
                scale, mid: setting.smallest, sd: setting.deviation, r: setting.reliability,
                source: setting.source.text)
        }
    }
}
