import Testing

@testable import Instruments

/// Scores of two editions, and of two keys of one edition, beside each other.
struct ChangeOfKeysTests {
    private func small(
        version: String = "1", number: Int = 1, since: Int? = nil, rule: String = "sum"
    ) throws -> Instrument {
        let bounds = rule == "sum" ? #"{"from": 2, "to": 10}"# : #"{"from": 1, "to": 5}"#
        let said = since.map { #""countsSince": \#($0),"# } ?? ""
        let change = #"{"kind": "all-required"}, "minimalImportantDifference": "#
        let entry = anEntry(
            rule: #"{"kind": "\#(rule)"}"#, missing: change + #"{"points": 2, "source": "x"}"#,
            bounds: bounds, extra: said, keyVersion: number)
        let key = String(decoding: entry.key, as: UTF8.self)
            .replacing(#""version": "1""#, with: #""version": "\#(version)""#)
        let catalog = try Catalog(reading: [
            CatalogEntry(entry.name, key: Array(key.utf8), texts: entry.texts)
        ])
        return try #require(catalog.instrument("small"))
    }

    private func change(from old: Instrument, to new: Instrument) throws -> Change? {
        let earlier = try #require(Scoring.results(for: aForm(1, 5), by: old).first?.score)
        let later = try #require(Scoring.results(for: aForm(5, 1), by: new).first?.score)
        return Change.between(earlier, later, on: new.scales[0])
    }

    @Test func `two editions are not held against each other`() throws {
        #expect(try change(from: small(), to: small())?.verdict == .improved)
        #expect(try change(from: small(), to: small(version: "2")) == nil)
    }

    @Test func `two keys are held against each other only where they count alike`() throws {
        #expect(try change(from: small(), to: small(number: 2)) == nil)
        #expect(try change(from: small(), to: small(number: 2, since: 1))?.verdict == .improved)
        let third = try small(number: 3, since: 1)
        #expect(try change(from: small(number: 2, since: 1), to: third)?.verdict == .improved)
        #expect(try change(from: small(number: 2), to: third) == nil)
    }

    /// Should a key claim what is not so, the rule itself still shows.
    @Test func `another rule gives no verdict whatever the key says`() throws {
        #expect(try change(from: small(), to: small(number: 2, since: 1, rule: "mean")) == nil)
    }

    @Test func `keys count alike by their questions, points and rules, not by their words`() throws
    {
        let one = try small()
        #expect(try one.counts(like: small(number: 2)))
        #expect(try !one.counts(like: small(rule: "mean")))
        #expect(!one.counts(like: one.reversing(["1"])))
        #expect(!one.counts(like: one.with(["total": ["1"]])))
    }
}
