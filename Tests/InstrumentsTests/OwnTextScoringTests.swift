import Testing

@testable import Instruments

/// Worked examples for the questionnaires that a municipality switches on and whose text is here.
struct OwnTextScoringTests {
    /// PhenX protocol 662102: items are added, in all and for each of three dimensions. By hand:
    /// with only "very well" (1) the five strengths give 1 each and the ten others, reversed, 5.
    @Test func `SCORE-15 is high where there are problems`() throws {
        let key = try shipped("score15")
        let values = Scoring.results(for: aForm(Array(repeating: 1, count: 15)), by: key)
            .compactMap(\.score?.value)
        #expect(values == [5, 25, 25, 55])
        var best = Answers()
        for item in key.items { best[item.id] = .value(item.reversed ? 5 : 1) }
        #expect(
            Scoring.results(for: best, by: key).compactMap(\.score?.value) == [5, 5, 5, 15])
        #expect(key.scales.allSatisfy { $0.higherIs == .worse && $0.bands.isEmpty })
    }

    /// https://www.simplified.tools/assess_who_5: a raw total of 21 is 84 percent.
    @Test func `WHO-5 is four times the sum`() throws {
        let good = try score(aForm(5, 4, 4, 3, 5), "who5")
        #expect(good.value == 84)
        #expect(good.band?.label == "good")
        #expect(try score(aForm(1, 1, 2, 2, 1), "who5").band?.label == "low")
    }

    /// Topp et al. 2015: ten points.
    @Test func `WHO-5 has changed when it moves ten points`() throws {
        let scale = try shipped("who5").scales[0]
        let scores = try [aForm(3, 3, 3, 3, 3), aForm(3, 3, 3, 3, 4), aForm(3, 3, 3, 4, 5)]
            .map { try score($0, "who5") }
        #expect(Change.between(scores[0], scores[1], on: scale)?.verdict == .noClearChange)
        #expect(Change.between(scores[0], scores[2], on: scale)?.verdict == .improved)
    }

    /// https://emerge.ucsd.edu/r_20vg1qxfui8cnc2/: yes is 1, no is 0, summed, 0-8.
    @Test func `FIES is the number of yes, without bands`() throws {
        let score = try score(aForm(1, 1, 1, 0, 1, 0, 0, 0), "fies")
        #expect(score.value == 4)
        #expect(score.band == nil)
    }

    /// Guio et al. 2018: three or more of seventeen that the home cannot afford. By hand.
    @Test func `a child lacks what cannot be afforded, not what is not wanted`() throws {
        let key = try shipped("child-deprivation")
        #expect(key.items.count == 17)
        var answers = Answers()
        for item in key.items { answers[item.id] = .value(3) }
        #expect(try score(answers, "child-deprivation").value == 0)
        for item: ItemID in ["leisure", "arrears"] { answers[item] = .value(2) }
        #expect(try score(answers, "child-deprivation").band?.label == "few")
        answers["school-trips"] = .value(2)
        #expect(try score(answers, "child-deprivation").band?.label == "several")
    }

    /// Statistics Norway, variable 3462: fewer rooms than people (or one person in one room), and
    /// under 25 square metres each. The floor steps: 4 is 75-99, 5 is 100-124, 6 is 125-149.
    @Test(arguments: [
        (5, 4, 5, 1.0), (5, 4, 6, 0), (5, 5, 5, 0), (5, 6, 1, 0), (1, 1, 1, 1), (1, 1, 2, 0),
        (1, 2, 1, 0), (2, 1, 2, 1), (2, 1, 3, 0), (12, 11, 12, 1), (12, 11, 13, 0), (12, 12, 1, 0),
    ])
    func `a home is crowded with too few rooms and too few square metres`(
        people: Int, rooms: Int, floor: Int, expected: Double
    ) throws {
        let answers = Answers([
            "people": .value(people), "rooms": .value(rooms), "floor-space": .value(floor),
        ])
        #expect(try score(answers, "housing").value == expected)
    }

    @Test func `whether a home is crowded is not known without its size`() throws {
        let answers = Answers(["people": .value(5), "rooms": .value(2), "floor-space": .declined])
        #expect(
            try result(answers, "housing")
                == .tooFewAnswers(scale: "crowding", answered: 2, needed: 3))
    }

    @Test func `nothing is counted of how people live, and nothing is lost`() throws {
        for id: InstrumentID in ["social-circumstances", "child-circumstances"] {
            let key = try shipped(id)
            var answers = Answers()
            for item in key.items { answers[item.id] = .value(item.range.upperBound) }
            #expect(Scoring.results(for: answers, by: key).isEmpty)
            #expect(key.faults(in: answers).isEmpty)
            #expect(key.remaining(in: answers).isEmpty)
        }
    }
}
