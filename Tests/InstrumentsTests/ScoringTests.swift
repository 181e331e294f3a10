import Testing

@testable import Instruments

/// Worked examples; the published rule stands in each test.
struct ScoringTests {
    /// Kroenke, Spitzer and Williams 2001: nine items 0-3 are added.
    @Test func `nine answers to PHQ-9 are added`() throws {
        let score = try score(aForm(1, 2, 3, 0, 1, 2, 3, 0, 0), "phq9")
        #expect(score.value == 12)
        #expect(score.band?.label == "several")
        #expect(score.provenance.imputed == [])
    }

    /// Spitzer, Kroenke, Williams and Loewe 2006: seven items 0-3 are added.
    @Test func `seven answers to GAD-7 are added`() throws {
        #expect(try score(aForm(3, 3, 3, 3, 3, 3, 3), "gad7").value == 21)
        #expect(try score(aForm(0, 1, 2, 3, 0, 1, 2), "gad7").value == 9)
    }

    /// Diener et al. 1985: five items 1-7 are added, none is reversed.
    @Test func `five answers to SWLS are added`() throws {
        #expect(try score(aForm(6, 5, 6, 4, 2), "swls").value == 23)
        #expect(try score(aForm(1, 1, 1, 1, 1), "swls").value == 5)
    }

    /// Kocalevent et al. 2018: one close person (2), some interest (4), easy help (4) give 10.
    @Test func `three answers to OSSS-3 are added and more is more support`() throws {
        let score = try score(aForm(2, 4, 4), "osss3")
        #expect(score.value == 10)
        #expect(score.band?.leaning == .neutral)
        #expect(try self.top("osss3", aForm(4, 5, 5)) == 14)
    }

    /// Eurostat: only items that the household cannot afford count; other reasons do not.
    @Test func `deprivation counts only what cannot be afforded`() throws {
        let key = try shipped("eu-deprivation")
        var answers = Answers()
        for (index, item) in key.items.enumerated() { answers[item.id] = .value(index % 3 + 1) }
        #expect(try score(answers, "eu-deprivation").value == 4)
        for item in key.items { answers[item.id] = .value(3) }
        #expect(try score(answers, "eu-deprivation").value == 0)
        for item in key.items { answers[item.id] = .value(2) }
        #expect(try score(answers, "eu-deprivation").value == 13)
    }

    @Test func `every life area stands for itself and there is no total`() throws {
        let answers = Answers(["economy": .value(2), "leisure": .value(5), "home": .declined])
        let results = Scoring.results(for: answers, by: try shipped("life-areas"))
        #expect(results.count == 8)
        let scores = results.compactMap(\.score)
        #expect(scores.map(\.scale) == ["economy", "leisure"])
        #expect(scores.map(\.band?.leaning) == [.strain, .resource])
    }

    @Test func `a reversed item gives few points for a high answer`() throws {
        let catalog = try Catalog(reading: [anEntry()])
        let key = try #require(catalog.instrument("small"))
        let results = Scoring.results(for: aForm(5, 5), by: key)
        #expect(results.first?.score?.value == 6)
        #expect(Scoring.results(for: aForm(5, 1), by: key).first?.score?.value == 10)
    }

    @Test(arguments: [
        (#"{"kind": "mean"}"#, #"{"from": 1, "to": 5}"#, 4.5),
        (#"{"kind": "multiply", "by": 4}"#, #"{"from": 8, "to": 40}"#, 36.0),
        (#"{"kind": "count-of-value", "value": 4}"#, #"{"from": 0, "to": 2}"#, 1.0),
    ])
    func `the other rules count as their names say`(
        rule: String, bounds: String, expected: Double
    ) throws {
        let catalog = try Catalog(reading: [anEntry(rule: rule, bounds: bounds)])
        let key = try #require(catalog.instrument("small"))
        #expect(Scoring.results(for: aForm(5, 2), by: key).first?.score?.value == expected)
    }

    @Test func `a score carries how it came about`() throws {
        let provenance = try score(aForm(1, 1, 1, 1, 1, 1, 1, nil, 0), "phq9").provenance
        #expect(provenance.instrument == "phq9")
        #expect(provenance.version == "PHQ-9")
        #expect(provenance.keyVersion == 2)
        #expect(provenance.rule == .sum)
        #expect(provenance.missing == .meanImputed(atMost: 2))
        #expect(provenance.imputed == ["8"])
        #expect(provenance.norms.map(\.year) == [2015, 2015])
    }

    private func top(_ id: InstrumentID, _ answers: Answers) throws -> Double {
        try score(answers, id).value
    }
}
