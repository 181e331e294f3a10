import Testing

@testable import Instruments

/// Worked examples that somebody else has published, each with where it stands. The other examples
/// are our own arithmetic by the rule that the key cites (docs/instruments.md says which).
struct PublishedExampleTests {
    /// Scoring the Strengths & Difficulties Questionnaire for age 4-17, 19 August 2014, as at
    /// https://pdfcoffee.com/download/scoring-the-strengths-amp-difficulties-questionnaire-for-age-4-17-pdf-free.html:
    /// "a score of 4 based on 3 completed items can be scaled up to a score of 7".
    @Test(arguments: ["sdq-parent", "sdq-self", "sdq-teacher"])
    func `SDQ, four points on three questions are seven`(name: String) throws {
        let key = try shipped(InstrumentID(rawValue: name))
        let answers = Answers(["3": .value(2), "8": .value(1), "13": .value(1)])
        #expect(Scoring.results(for: answers, by: key).first?.score?.value == 7)
    }

    /// https://github.com/awell-health/awell-score, src/scores/sdq/sdq.test.ts: the middle answer
    /// to everything is 5 on each scale and 20 in all; the worst is 10 on each and 40 in all.
    @Test func `SDQ, a public program's own examples`() throws {
        let key = try shipped("sdq-parent")
        let middle = Scoring.results(for: aForm(Array(repeating: 1, count: 25)), by: key)
        #expect(middle.compactMap(\.score?.value) == [5, 5, 5, 5, 5, 20])
        let worst = Answers(
            Dictionary(
                uniqueKeysWithValues: key.items.map { ($0.id, .value($0.reversed ? 0 : 2)) }))
        #expect(
            Scoring.results(for: worst, by: key).compactMap(\.score?.value)
                == [10, 10, 10, 10, 10, 40])
    }

    /// https://github.com/awell-health/awell-score,
    /// src/scores/who_5/__testdata__/who_5_responses.ts: 4 + 1 + 0 + 2 + 3 is 10, times 4 is 40.
    @Test(arguments: [([4, 1, 0, 2, 3], 40), ([3, 3, 3, 3, 3], 60), ([5, 5, 5, 5, 5], 100)])
    func `WHO-5, a public program's own examples`(form: [Int], percent: Double) throws {
        #expect(try score(aForm(form), "who5").value == percent)
    }

    /// https://github.com/awell-health/awell-score, src/scores/phq_9/phq_9.test.ts and
    /// src/scores/GAD_7/gad_7.test.ts: the ends of the scales, and the words there.
    @Test(arguments: [("phq9", 9, 27.0, "very-many"), ("gad7", 7, 21, "many")])
    func `PHQ-9 and GAD-7, the ends in a public program`(
        name: String, questions: Int, most: Double, label: String
    ) throws {
        let id = InstrumentID(rawValue: name)
        let worst = try score(aForm(Array(repeating: 3, count: questions)), id)
        #expect(worst.value == most && worst.band?.label == label)
        let best = try score(aForm(Array(repeating: 0, count: questions)), id)
        #expect(best.value == 0 && best.band?.label == "few")
    }

    /// https://www.kidscreen.org/english/analysis/evaluation-by-hand/ turns "never" sad into 5 and
    /// "very often" lonely into 2; the R package clintools turns the same questions of KIDSCREEN-52
    /// (https://rdrr.io/github/lilleoel/clintools/man/questionaire.html), but maps 3 to 2 and 4 to
    /// 3, which no turned scale does: its lists of questions were used, and not its numbers.
    @Test func `KIDSCREEN, the makers' own example of two turned questions`() throws {
        let key = try shipped("kidscreen10")
        #expect(key.item("3")?.points(for: .value(1)) == 5)
        #expect(key.item("4")?.points(for: .value(4)) == 2)
    }
}
