import Domain
import Instruments

/// How the scores of one person on one scale in one voice changed: since last time in a sentence,
/// since the first time as marks.
struct ScoreChange {
    /// The oldest first.
    let scored: [(day: Day, score: Score)]
    /// Whether the newest round gave a score; otherwise nothing is said about it.
    let isNewestScored: Bool
    let scale: Scale
    /// What the municipality says instead of the key.
    let rule: ChangeRule?
    let numbers: ScoreWords
    /// A family reads no number before it asks for one.
    let isFamily: Bool

    private var texts: AssessmentTexts { numbers.texts.assessment }
    private var lastTwo: (before: Score, now: Score)? {
        guard scored.count > 1, isNewestScored else { return nil }
        return (scored[scored.count - 2].score, scored[scored.count - 1].score)
    }
    private var sinceLast: Change? {
        lastTwo.flatMap { Change.between($0.before, $0.now, on: scale, rule: rule) }
    }

    /// Begins with a blank; empty where nothing can be said.
    var sentence: String {
        guard let (before, now) = lastTwo, before.value != now.value else { return "" }
        guard let change = sinceLast else {
            return isFamily ? "" : " " + texts.wasBefore(numbers.number(before.value))
        }
        return " " + texts.results.changed(change.verdict, change.reliable?.isReliable)
    }

    /// Whether a score differs from the first by more than chance.
    func isReliable(_ score: Score) -> Bool {
        guard let first = scored.first?.score else { return false }
        let change = Change.between(first, score, on: scale, rule: rule)
        return change?.reliable?.isReliable ?? false
    }

    /// How far from the first point noise goes; where nobody has measured that, how far a change
    /// goes that people seldom notice.
    var band: (points: Double, words: String)? {
        if let noise = scale.noise(rule) { return (noise, texts.results.withinError) }
        return (rule?.mid ?? scale.minimalImportantDifference?.points).map {
            ($0, texts.withinBand)
        }
    }

    /// The points, the index and where it was published, for who wants it exactly.
    var exactly: String? {
        guard let change = sinceLast else { return nil }
        let sign = change.points > 0 ? "+" : ""
        let points = texts.results.points(sign + numbers.number(change.points))
        guard let reliable = change.reliable else { return points }
        let index = numbers.hundredths(reliable.index)
        return points + " " + texts.results.index(index, reliable.isReliable, reliable.source)
    }

    /// The smallest difference that counts, with where it was published.
    var smallest: String? {
        (sinceLast?.threshold ?? scale.minimalImportantDifference).map {
            "\(numbers.number($0.points)) – \($0.source)"
        }
    }
}
