import Instruments

/// Says a score: the words of its band first, then the number with the ends of the scale.
struct ScoreWords {
    let scale: Scale
    let words: InstrumentTexts
    let texts: Texts

    func say(_ result: ScoreResult) -> String {
        switch result {
        case .tooFewAnswers(_, let answered, let needed):
            return texts.assessment.tooFew(answered, needed)
        case .score(let score):
            let value = texts.assessment.scored(
                number(score.value), number(scale.bounds.lowerBound),
                number(scale.bounds.upperBound))
            return score.band.map { "\(words.words(for: $0)): \(value)." } ?? "\(value)."
        }
    }

    /// With one decimal where there is one.
    func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, part) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        let sign = tenths < 0 ? "−" : ""
        return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole)\(texts.assessment.decimal)\(part)"
    }
}
