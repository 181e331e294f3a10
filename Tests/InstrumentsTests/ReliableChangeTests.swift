import Testing

@testable import Instruments

struct ReliableChangeTests {
    /// By hand, with the formula of Jacobson and Truax 1991 (Journal of Consulting and Clinical
    /// Psychology 59(1):12-19, doi 10.1037/0022-006X.59.1.12) as http://psyctc.org/stats/rcsc1.htm
    /// and https://rdrr.io/cran/MDMA/src/R/rci.R have it. Only the first page of the article was at
    /// hand, not its example. A spread of 7.5 (the root of 56.25) and a reliability of 0.8 are
    /// those of the example at https://rdrr.io/cran/MDMA/man/rci.html: 7.5 x root of 0.4 is 4.743,
    /// and 15 points by that are 3.162.
    @Test func `the formula of Jacobson and Truax is followed`() throws {
        let rule = try #require(
            ChangeRule("total", mid: nil, sd: 7.5, r: 0.8, source: "Jacobson and Truax 1991"))
        let error = try #require(rule.reliability).error
        #expect((error * 100).rounded() == 474)
        let change = try #require(try change(from: 32.5, to: 47.5, rule))
        let reliable = try #require(change.reliable)
        #expect((reliable.index * 100).rounded() == 316)
        #expect(reliable.isReliable)
        #expect(change.verdict == .improved)
        #expect(reliable.source == "Jacobson and Truax 1991")
    }

    /// By hand: 1.96 x 4.7434 = 9.297.
    @Test(arguments: [(41.7, false), (41.8, true), (23.3, false), (23.2, true)])
    func `a change is reliable when chance goes so far in less than one of twenty cases`(
        later: Double, isReliable: Bool
    ) throws {
        let rule = ChangeRule("total", mid: nil, sd: 7.5, r: 0.8, source: "a test")
        let change = try #require(try change(from: 32.5, to: later, rule))
        #expect(change.reliable?.isReliable == isReliable)
        let clear: Change.Verdict = later > 32.5 ? .improved : .worse
        #expect(change.verdict == (isReliable ? clear : .noClearChange))
    }

    @Test func `what people notice decides, and what is more than chance stands beside it`() throws
    {
        let rule = ChangeRule("total", mid: 3, sd: 7.5, r: 0.8, source: "a test")
        let change = try #require(try change(from: 30, to: 34, rule))
        #expect(change.verdict == .improved)
        #expect(change.reliable?.isReliable == false)
        #expect(change.threshold?.source == "a test")
    }

    /// The fact sheet: five points on ORS.
    @Test(arguments: [(44, false), (50, true), (51, true)])
    func `ORS changes reliably with five points`(rise: Int, isReliable: Bool) throws {
        let scale = try shipped("ors").scales[0]
        let scores = try [aForm(40, 50, 50, 50), aForm(40 + rise, 50, 50, 50)]
            .map { try score($0, "ors") }
        let change = try #require(Change.between(scores[0], scores[1], on: scale))
        #expect(change.reliable?.isReliable == isReliable)
        #expect(change.threshold == nil)
    }

    @Test func `a municipality's own number stands instead of the key's`() throws {
        let scale = try shipped("phq9").scales[0]
        let scores = try [aForm(1, 1, 1, 1, 1, 1, 1, 1, 1), aForm(1, 1, 1, 1, 1, 1, 0, 0, 0)]
            .map { try score($0, "phq9") }
        #expect(Change.between(scores[0], scores[1], on: scale)?.verdict == .noClearChange)
        let own = ChangeRule("total", mid: 3, sd: nil, r: nil, source: "our own council")
        let change = Change.between(scores[0], scores[1], on: scale, rule: own)
        #expect(change?.verdict == .improved)
        #expect(change?.threshold?.source == "our own council")
        let other = ChangeRule("other", mid: 3, sd: nil, r: nil, source: "another scale's")
        #expect(
            Change.between(scores[0], scores[1], on: scale, rule: other)?.verdict
                == .noClearChange)
    }

    @Test func `a rule of impossible numbers is none`() {
        #expect(ChangeRule("total", mid: 0, sd: nil, r: nil, source: "x") == nil)
        #expect(ChangeRule("total", mid: nil, sd: -1, r: 0.8, source: "x") == nil)
        #expect(ChangeRule("total", mid: nil, sd: 5, r: 1, source: "x") == nil)
        #expect(ChangeRule("total", mid: nil, sd: 5, r: nil, source: "x") == nil)
        #expect(ChangeRule("total", mid: nil, sd: nil, r: 0.5, source: "x") == nil)
    }

    /// On the scale of a questionnaire that has neither number in its key.
    private func change(from: Double, to: Double, _ rule: ChangeRule?) throws -> Change? {
        let whole = try score(aForm(1, 1, 1, 1, 1), "swls")
        let scores = [from, to].map {
            Score(scale: "total", value: $0, band: nil, provenance: whole.provenance)
        }
        let scale = try shipped("swls").scales[0]
        return Change.between(scores[0], scores[1], on: scale, rule: rule)
    }
}
