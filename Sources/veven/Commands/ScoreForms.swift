import ArgumentParser
import Instruments

/// `veven score-forms`: counts many PHQ-9 forms on one core, for the benchmarks.
struct ScoreForms: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score-forms", abstract: "Count PHQ-9 forms as fast as can be.",
        shouldDisplay: false)

    @Option(help: "How many forms.")
    var count = 1_000_000

    /// Different forms, counted over and over, some with a question left open.
    private static let different = 1000

    func run() throws {
        let found = try Catalog.shipped().instrument("phq9")
        guard let key = found else { throw ValidationError("There is no PHQ-9.") }
        let forms = (0..<Self.different).map { form($0, key) }
        guard forms.allSatisfy({ Scoring.results(for: $0, by: key).first?.score != nil }) else {
            throw ValidationError("A form had no score.")
        }
        var counted = 0
        let took = ContinuousClock().measure {
            for index in 0..<count {
                counted += Scoring.results(for: forms[index % forms.count], by: key).count
            }
        }
        guard counted == count else { throw ValidationError("Only \(counted) were counted.") }
        let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        print("phq9 \(Int(Double(count) / seconds))")
    }

    /// One form in ten has a question left open, so that filling in is measured too.
    private func form(_ number: Int, _ key: Instrument) -> Answers {
        var answers = Answers()
        for (place, item) in key.items.enumerated() where number % 10 > 0 || place != number % 9 {
            answers[item.id] = .value((number / (place + 1) + place) % item.range.count)
        }
        return answers
    }
}
