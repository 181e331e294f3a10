import Instruments

/// Says a score: the words of its band first, then the number with the ends of the scale.
struct ScoreWords {
    let scale: Scale
    let words: InstrumentTexts
    let texts: Texts
    /// Whether the answers are from an earlier round: then nothing is said to be so now.
    var isPast = false

    func say(_ result: ScoreResult) -> String {
        switch result {
        case .tooFewAnswers(_, let answered, let needed):
            return texts.assessment.tooFew(answered, needed)
        case .score(let score):
            let value = texts.assessment.scored(
                number(score.value), number(scale.bounds.lowerBound),
                number(scale.bounds.upperBound))
            return score.band.map { "\(words(of: $0)): \(value)." } ?? "\(value)."
        }
    }

    /// The words of the band alone; the number only where there are no words for it.
    func plain(_ result: ScoreResult) -> String {
        result.score?.band.map { "\(words(of: $0))." } ?? say(result)
    }

    /// The words of a band. Many of them end with "now", which is true of the newest answers alone;
    /// where it stands inside the words, they are said to be from then.
    func words(of band: Band) -> String {
        let said = words.words(for: band)
        guard isPast else { return said }
        let now = texts.assessment.results.now
        let bare = said.hasSuffix(" \(now)") ? String(said.dropLast(now.count + 1)) : said
        let isStillNow = bare.lowercased().split { !$0.isLetter }.contains { $0 == now }
        return isStillNow ? "\(texts.assessment.results.then) \(bare)" : bare
    }

    /// With two decimals, as an index is written.
    func hundredths(_ value: Double) -> String {
        let all = Int(exactly: (value * 100).rounded()) ?? 0
        let (whole, part) = abs(all).quotientAndRemainder(dividingBy: 100)
        let sign = all < 0 ? "−" : ""
        return "\(sign)\(whole)\(texts.assessment.decimal)\(part < 10 ? "0" : "")\(part)"
    }

    /// With one decimal where there is one.
    func number(_ value: Double) -> String {
        let tenths = Int(exactly: (value * 10).rounded()) ?? 0
        let (whole, part) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        let sign = tenths < 0 ? "−" : ""
        return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole)\(texts.assessment.decimal)\(part)"
    }
}
