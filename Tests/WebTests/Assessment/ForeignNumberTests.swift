import Testing

@testable import Instruments
@testable import Web

/// A number from another country's people is never shown as if it were Norwegian.
struct ForeignNumberTests {
    @Test(arguments: [AssessmentTexts.nb, .nn, .en])
    func `every country that a key may name has a name in each language`(texts: AssessmentTexts) {
        let results = texts.results
        for code in Countries.known where code != Countries.home {
            let said = results.population(code, 2015, nil)
            #expect(!said.contains(": \(code),"), "\(said)")
            #expect(!results.foreignLimitsIn(code).hasSuffix(": \(code)."))
        }
    }

    @Test func `a foreign number says so, with ages or that they are not said`() {
        let results = AssessmentTexts.nb.results
        let norm = Norm(
            country: "GB", year: 2001, sex: .both, ages: nil, measure: .mean(8), source: "x")
        #expect(
            results.people(of: norm)
                == "Ikke norske tall: Storbritannia, 2001, kilden sier ikke hvor gamle de var")
        let own = Norm(
            country: "NO", year: 2024, sex: .women, ages: NormAges(from: 18, to: nil),
            measure: .mean(8), source: "x")
        #expect(results.people(of: own) == "Norge, 2024, kvinner, 18 år og eldre")
    }

    @Test func `limits of SDQ are called British, and those of PHQ-9 are not called foreign`()
        throws
    {
        let catalog = try Catalog.shipped()
        let results = AssessmentTexts.nb.results
        let sdq = try #require(catalog.instrument("sdq-parent")?.scale("total")?.bands.first)
        #expect(
            results.foreignLimits(of: sdq) == "Grensene for ordene er ikke norske: Storbritannia.")
        let phq9 = try #require(catalog.instrument("phq9")?.scales.first?.bands.first)
        #expect(results.foreignLimits(of: phq9) == nil)
    }
}
