import Testing

@testable import Instruments

/// A number from a population says its country, year, sex, ages and source, or is not shipped.
struct NormFaultTests {
    private let path = "small/small.key.json: scales[0].norms[0]"

    private func faults(_ norm: String) -> [String] {
        InstrumentsTests.faults(
            of: anEntry(missing: #"{"kind": "all-required"}, "norms": [\#(norm)]"#))
    }

    private func norm(_ more: String, country: String = "NO") -> String {
        #"{"country": "\#(country)", "year": 2015, "source": "x", \#(more)}"#
    }

    private let people = #""sex": "both", "ages": {"from": 18, "to": 80}"#

    @Test func `a number whose people are all said is right`() {
        #expect(faults(norm(#"\#(people), "mean": 5"#)) == [])
        #expect(
            faults(norm(#""sex": "men", "ages": "not-said", "percent": 5, "from": 6, "to": 10"#))
                == [])
        #expect(faults(norm(#""sex": "women", "ages": {"from": 18}, "mean": 5"#)) == [])
    }

    @Test func `what is left out is told with its place`() {
        #expect(
            faults(norm(#""mean": 5"#)) == [
                "\(path).sex: has to be one of: men, women, both",
                "\(path).ages: has to be a range, or \"not-said\"",
            ])
        #expect(
            faults(#"{"mean": 5, \#(people)}"#) == [
                "\(path).country: has to be a text", "\(path).year: has to be a whole number",
                "\(path).source: has to be a text",
                "\(path).country: has to be one of: DE, DK, EU, FI, GB, IS, NL, NO, SE, US",
                "\(path).year: has to be a year",
            ])
    }

    @Test(arguments: [
        (#""percent": 101, "from": 5, "to": 6"#, ".percent: has to be from 0 to 100"),
        (#""percent": -1, "from": 5, "to": 6"#, ".percent: has to be from 0 to 100"),
        (#""percent": 5, "from": 7, "to": 6"#, ".from: is above `to`"),
        (#""percent": 5, "from": 5, "to": 11"#, ".to: lies outside the scale"),
        (#""mean": 10.5"#, ".mean: lies outside the scale"),
        (#""mean": 1"#, ".mean: lies outside the scale"),
    ])
    func `a number that cannot be is told`(measure: String, problem: String) {
        #expect(faults(norm("\(people), \(measure)")) == [path + problem])
    }

    @Test(arguments: [#"{"from": 80, "to": 18}"#, #"{"from": -1, "to": 18}"#, #"{"from": 130}"#])
    func `ages that cannot be are told`(ages: String) {
        let said = faults(norm(#""sex": "both", "ages": \#(ages), "mean": 5"#))
        #expect(said == ["\(path).ages: has to go from a low age to a higher one"])
    }

    @Test func `an unknown country is told, of a number and of a limit`() {
        let known = "has to be one of: DE, DK, EU, FI, GB, IS, NL, NO, SE, US"
        #expect(
            faults(norm(#"\#(people), "mean": 5"#, country: "XX")) == ["\(path).country: \(known)"])
        let bands = """
            [{"from": 2, "to": 10, "label": "all", "leaning": "neutral", "source": "x", \
            "population": "YY"}]
            """
        let said = InstrumentsTests.faults(of: anEntry(bands: bands))
        #expect(said.contains("small/small.key.json: scales[0].bands[0].population: \(known)"))
    }

    @Test func `a key says no later number than its own as the one it counts like`() {
        let said = InstrumentsTests.faults(
            of: anEntry(extra: #""countsSince": 3,"#, keyVersion: 2))
        let problem = "countsSince: has to be an earlier number of this key, or its own"
        #expect(said == ["small/small.key.json: \(problem)"])
        #expect(
            InstrumentsTests.faults(of: anEntry(extra: #""countsSince": 1,"#, keyVersion: 2)) == [])
    }
}
