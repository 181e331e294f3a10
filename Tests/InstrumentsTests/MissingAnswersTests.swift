import Testing

@testable import Instruments

struct MissingAnswersTests {
    @Test func `a blank form has no score`() throws {
        for instrument in try shipped().instruments {
            let results = Scoring.results(for: Answers(), by: instrument)
            #expect(results.count == instrument.scales.count)
            #expect(results.allSatisfy { $0.score == nil })
        }
    }

    @Test func `a form where everything is declined has no score`() throws {
        for instrument in try shipped().instruments {
            var answers = Answers()
            for item in instrument.items { answers[item.id] = .declined }
            #expect(Scoring.results(for: answers, by: instrument).allSatisfy { $0.score == nil })
            #expect(instrument.remaining(in: answers).isEmpty)
            #expect(!answers.isBlank)
        }
    }

    /// The fact sheet: up to two blank items count as the mean of the others, here 10/7 x 9.
    @Test func `two blank items of PHQ-9 count as the mean of the others, unrounded`() throws {
        let score = try score(aForm(2, 2, 2, 1, 1, 1, 1, nil, nil), "phq9")
        #expect(abs(score.value - 90.0 / 7) < 1e-12)
        #expect(score.provenance.imputed == ["8", "9"])
    }

    @Test func `three blank items of PHQ-9 are too many`() throws {
        let result = try result(aForm(3, 3, 3, 3, 3, 3, nil, nil, nil), "phq9")
        #expect(result == .tooFewAnswers(scale: "total", answered: 6, needed: 7))
    }

    @Test func `a declined item gives no points, and never zero points`() throws {
        var answers = aForm(3, 3, 3, 3, 3, 3, 3, 3, 3)
        answers["9"] = .declined
        #expect(try score(answers, "phq9").value == 27)
    }

    @Test(arguments: [
        "gad7", "swls", "osss3", "life-satisfaction", "eu-deprivation", "child-deprivation", "who5",
        "fies", "kidscreen10", "hscl5", "hscl25", "family-apgar", "ors", "cors",
    ])
    func `the other questionnaires need every answer`(name: String) throws {
        let key = try shipped(InstrumentID(rawValue: name))
        var answers = Answers()
        for item in key.items { answers[item.id] = .value(item.range.upperBound) }
        #expect(try result(answers, key.id).score != nil)
        for item in key.items {
            var fewer = answers
            fewer[item.id] = nil
            #expect(try result(fewer, key.id).score == nil)
        }
    }

    @Test func `a value outside its range gives no points and is a fault`() throws {
        let answers = aForm(0, 0, 0, 0, 0, 0, 4)
        #expect(try result(answers, "gad7").score == nil)
        #expect(
            try shipped("gad7").faults(in: answers)
                == [.outOfRange("7", value: 4, allowed: 0...3)])
    }

    @Test func `all faults in answers are named at once`() throws {
        let answers = Answers(
            ["1": .value(-1), "12": .declined, "2": .value(3)],
            words: ["3": "tired", "13": "what?"])
        #expect(
            try shipped("phq9").faults(in: answers) == [
                .outOfRange("1", value: -1, allowed: 0...3), .unknownItem("12"),
                .unknownItem("13"), .wordsNotInvited("3"),
            ])
    }

    @Test func `own words about a life area are no fault`() throws {
        let answers = Answers(["economy": .declined], words: ["economy": "ask me later"])
        #expect(try shipped("life-areas").faults(in: answers).isEmpty)
    }
}
