import Testing

@testable import Instruments

/// Worked examples for the keys whose text does not come with the product. Where nobody has
/// published an example, it was worked by hand from the published rule, and the test says so.
struct LicensedScoringTests {
    /// Worked by hand from sdqinfo.org: on a form of only "somewhat true" every question gives 1.
    @Test(arguments: ["sdq-parent", "sdq-self", "sdq-teacher"])
    func `SDQ with only the middle answer is 5 on each scale and 20 in all`(name: String) throws {
        let scores = try scores(aForm(Array(repeating: 1, count: 25)), name)
        #expect(
            scores == [
                "emotional": 5, "conduct": 5, "hyperactivity": 5, "peer": 5, "prosocial": 5,
                "total": 20,
            ])
    }

    /// Worked by hand: with only "not true" the five reversed questions 7, 11, 14, 21 and 25 give
    /// 2 each, one in conduct, two in hyperactivity, two among peers.
    @Test(arguments: ["sdq-parent", "sdq-self", "sdq-teacher"])
    func `SDQ with only the lowest answer is 10, from the reversed questions`(name: String) throws {
        let scores = try scores(aForm(Array(repeating: 0, count: 25)), name)
        #expect(
            scores == [
                "emotional": 0, "conduct": 2, "hyperactivity": 4, "peer": 4, "prosocial": 0,
                "total": 10,
            ])
    }

    /// The rule: at least three of five, the mean times 5, to the nearest whole number. By hand:
    /// 2, 1, 1 is 4 x 5 / 3 = 6.67, so 7; 2, 1, 1, 2 is 6 x 5 / 4 = 7.5, so 8.
    @Test func `a scale of SDQ counts with three of five, rounded`() throws {
        var answers = Answers(["3": .value(2), "8": .value(1), "13": .value(1)])
        #expect(try scores(answers, "sdq-self") == ["emotional": 7])
        answers["16"] = .value(2)
        #expect(try scores(answers, "sdq-self") == ["emotional": 8])
        answers["8"] = .declined
        answers["16"] = nil
        #expect(try scores(answers, "sdq-self") == [:])
    }

    @Test func `SDQ has no total when one of its four scales has none`() throws {
        var answers = aForm(Array(repeating: 1, count: 25))
        for item: ItemID in ["6", "11"] { answers[item] = nil }
        #expect(try scores(answers, "sdq-parent")["total"] == 20)
        answers["14"] = .declined
        let results = Scoring.results(for: answers, by: try shipped("sdq-parent"))
        #expect(results[3] == .tooFewAnswers(scale: "peer", answered: 2, needed: 3))
        #expect(results[5] == .tooFewAnswers(scale: "total", answered: 11, needed: 12))
    }

    @Test func `the total of SDQ says what was filled in`() throws {
        var answers = aForm(Array(repeating: 1, count: 25))
        for item: ItemID in ["3", "25"] { answers[item] = nil }
        let results = Scoring.results(for: answers, by: try shipped("sdq-teacher"))
        let provenance = try #require(results[5].score).provenance
        #expect(provenance.imputed == ["3", "25"])
        #expect(
            provenance.rule == .sumOfScales(["emotional", "conduct", "hyperactivity", "peer"]))
    }

    /// https://www.kidscreen.org/english/analysis/evaluation-by-hand/: fit and well "quite a bit"
    /// is 4, full of energy "often" is 4, sad "never" is 5, lonely "very often" is 2. The rest of
    /// the form is worked by hand: six answers of 3 make it 4 + 4 + 5 + 2 + 18.
    @Test func `KIDSCREEN-10 follows the example of its makers`() throws {
        let sum = try scores(aForm(4, 4, 1, 4, 3, 3, 3, 3, 3, 3), "kidscreen10")["index"]
        #expect(sum == 33)
    }

    /// Worked by hand: with only 1, each of the questions 1 and 9-11 gives 5 instead.
    @Test func `KIDSCREEN-27 adds five dimensions`() throws {
        #expect(
            try scores(aForm(Array(repeating: 1, count: 27)), "kidscreen27") == [
                "physical": 9, "psychological": 19, "autonomy-parents": 7, "peers": 4, "school": 4,
            ])
    }

    /// Worked by hand from the items of the R package clintools: all of moods and acceptance is
    /// reversed, and three of self-perception.
    @Test func `KIDSCREEN-52 adds ten dimensions`() throws {
        #expect(
            try scores(aForm(Array(repeating: 1, count: 52)), "kidscreen52") == [
                "physical": 9, "psychological": 6, "moods": 35, "self-perception": 17,
                "autonomy": 5,
                "parents": 6, "financial": 3, "peers": 6, "school": 6, "acceptance": 15,
            ])
    }

    /// Statistics Norway, https://www.ssb.no/ajax/ordforklaring?key=173935: a mean of 1.75 or more
    /// over the 25. By hand: 44 points are 1.76, 43 are 1.72.
    @Test func `HSCL-25 is a mean that reaches its cut-off at 1,75`() throws {
        let key = try shipped("hscl25")
        for (twos, value, label) in [(19, 1.76, "many"), (18, 1.72, "few")] {
            let form = aForm((1...25).map { $0 <= twos ? 2 : 1 })
            let score = try #require(Scoring.results(for: form, by: key).first?.score)
            #expect(score.value == value)
            #expect(score.band?.label == label)
        }
    }

    /// The fact sheet: valid with seven answers; the mean of those.
    @Test func `HSCL-10 counts with seven answers and HSCL-5 with all`() throws {
        let seven = aForm(2, 2, 2, 2, 2, 2, 1, nil, nil, nil)
        #expect(try score(seven, "hscl10").value == 13.0 / 7)
        #expect(try score(seven, "hscl10").band?.label == "many")
        #expect(try result(aForm(2, 2, 2, 2, 2, 2), "hscl10").score == nil)
        #expect(try score(aForm(1, 2, 3, 4, 2), "hscl5").value == 2.4)
        #expect(try result(aForm(1, 2, 3, 4), "hscl5").score == nil)
    }

    /// Schwarzer 2014: ten answers 1-4 are added, 10-40; a score as long as no more than three
    /// are missing, by the mean of the others. By hand: seven threes are 30.
    @Test func `GSE is added, and three may be missing`() throws {
        #expect(try score(aForm(4, 3, 2, 1, 4, 3, 2, 1, 4, 3), "gse").value == 27)
        #expect(try score(aForm(Array(repeating: 3, count: 7)), "gse").value == 30)
        #expect(try result(aForm(Array(repeating: 3, count: 6)), "gse").score == nil)
    }

    /// https://1nf0rmat10n1st.blogspot.com/2025/02/multidimensional-scale-of-perceived_25.html:
    /// twelve ones are 12 and low, twelve fours 48 and moderate, twelve sevens 84 and high, and
    /// the subscales the same.
    @Test(arguments: [(1, 12, "low"), (4, 48, "middle"), (7, 84, "high")])
    func `MSPSS is the mean of its questions`(each: Int, sum: Int, band: String) throws {
        let form = aForm(Array(repeating: each, count: 12))
        for result in Scoring.results(for: form, by: try shipped("mspss")) {
            #expect(result.score?.value == Double(sum) / 12)
            #expect(result.score?.band?.label == band)
        }
    }

    /// Worked by hand from Zimet et al. 1988: the three voices of support are apart.
    @Test func `MSPSS keeps family, friends and a special person apart`() throws {
        var answers = aForm(Array(repeating: 2, count: 12))
        for item: ItemID in ["3", "4", "8", "11"] { answers[item] = .value(6) }
        for item: ItemID in ["1", "2", "5", "10"] { answers[item] = .value(7) }
        #expect(
            try scores(answers, "mspss") == [
                "significant-other": 7, "family": 6, "friends": 2, "total": 5,
            ])
    }

    /// Worked by hand from Smilkstein 1978: five answers 0-2 are added.
    @Test func `Family APGAR is added, and a blank form is no verdict`() throws {
        #expect(try score(aForm(1, 1, 1, 1, 1), "family-apgar").value == 5)
        #expect(try score(aForm(2, 2, 2, 1, 0), "family-apgar").band?.label == "high")
        #expect(try result(Answers(), "family-apgar").score == nil)
    }

    /// Worked by hand: with only "strongly agree" (1) the seven questions of efficacy give 6.
    @Test func `PSOC reverses the questions of efficacy`() throws {
        #expect(
            try scores(aForm(Array(repeating: 1, count: 16)), "psoc") == [
                "satisfaction": 9, "efficacy": 42, "total": 51,
            ])
    }

    /// http://www.pedsql.org/score.html: 0 = 100, 1 = 75, 2 = 50, 3 = 25, 4 = 0; the mean of those
    /// answered; none when more than half are missing.
    @Test func `PedsQL is reversed to 0-100 and needs half of its questions`() throws {
        let physical = aForm(0, 1, 2, 3)
        #expect(try scores(physical, "pedsql") == ["physical": 62.5])
        #expect(try scores(aForm(0, 1, 2), "pedsql") == [:])
        var school = Answers(["19": .value(4), "20": .value(4)])
        #expect(try scores(school, "pedsql") == [:])
        school["21"] = .value(1)
        #expect(try scores(school, "pedsql") == ["school": 25])
        let all = try scores(aForm((0..<23).map { $0 % 5 }), "pedsql")
        // 23 answers 0, 1, 2, 3, 4, 0 ...: four rounds of 250 and 100 + 75 + 50 more.
        #expect(all["total"] == 1225.0 / 23)
    }

    /// By hand: 5.0, 6.5, 7.2 and 4.3 cm are 23.0.
    @Test(arguments: ["ors", "cors"])
    func `marks in millimetres are added and shown in centimetres`(name: String) throws {
        let total = try score(aForm(50, 65, 72, 43), InstrumentID(rawValue: name)).value
        #expect(total == 23)
    }

    @Test func `an empty slot counts nothing`() throws {
        for id: InstrumentID in ["eq5d5l", "eq5dy"] {
            let key = try shipped(id)
            #expect(key.items.map(\.id.rawValue) == ["1", "2", "3", "4", "5", "vas"])
            #expect(Scoring.results(for: Answers(["vas": .value(80)]), by: key).isEmpty)
            #expect(key.faults(in: Answers(["vas": .value(100), "1": .value(3)])).isEmpty)
        }
        #expect(
            try shipped("eq5dy").faults(in: Answers(["1": .value(4)]))
                == [.outOfRange("1", value: 4, allowed: 1...3)])
    }

    private func scores(_ answers: Answers, _ name: String) throws -> [ScaleID: Double] {
        let key = try shipped(InstrumentID(rawValue: name))
        let scores = Scoring.results(for: answers, by: key).compactMap(\.score)
        return Dictionary(uniqueKeysWithValues: scores.map { ($0.scale, $0.value) })
    }
}
