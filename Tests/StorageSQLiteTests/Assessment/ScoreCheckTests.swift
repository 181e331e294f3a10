import Domain
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

@Suite struct ScoreCheckTests {
    /// Eight answers of 2 and one left open: by the first key 18, the open one being the mean; by
    /// the second, which allows none to be open, no score.
    private let answers = Answers(
        Dictionary(uniqueKeysWithValues: (1...8).map { (ItemID(rawValue: "\($0)"), .value(2)) }))

    @Test func `what was counted by an old key counts the same when a new one is in use`()
        async throws
    {
        let (vault, family, mother, _) = try await aStoredFamily()
        let (old, new) = try await twoKeys(vault)
        let first = try await store(old, in: family, about: mother, vault)
        let second = try await store(new, in: family, about: mother, vault)
        #expect(first.results.first?.score?.value == 18)
        #expect(second.results.first?.score == nil)
        let report = try await vault.installation.scores.run()
        #expect(report.responses == 2)
        #expect(report.isSound)
    }

    @Test func `a score that was tampered with is found, and nobody's answers are told`()
        async throws
    {
        let (vault, family, mother, child) = try await aStoredFamily()
        let (old, _) = try await twoKeys(vault)
        _ = try await store(old, in: family, about: mother, vault)
        let better = Answers(
            Dictionary(
                uniqueKeysWithValues: (1...9).map { (ItemID(rawValue: "\($0)"), .value(1)) }))
        let forged = try await store(
            old, in: family, about: child, vault, results: Scoring.results(for: better, by: old))
        let report = try await vault.installation.scores.run()
        #expect(
            report.findings == [
                ScoreFinding(
                    family: family.id, response: forged.id, fault: .differs(scales: 1))
            ])
        #expect(report.responses == 2)
    }

    @Test func `answers counted by a key that was never kept are found`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let (old, _) = try await twoKeys(vault)
        var response = aResponse(
            in: try await aRound(in: family, vault), about: mother.id, answers: answers,
            results: Scoring.results(for: answers, by: old))
        response.keyVersion = 7
        let odd = response
        _ = try await vault.change(family.id) { try $0.responses.insert(odd) }
        let report = try await vault.installation.scores.run()
        #expect(report.findings.map(\.fault) == [.unknownKey])
    }

    @Test func `every family is counted, and how far it is is told`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let (old, _) = try await twoKeys(vault)
        let other = vault.family()
        let father = aPerson()
        try await vault.begin(other, members: [father])
        _ = try await store(old, in: family, about: mother, vault)
        _ = try await store(old, in: other, about: father, vault)
        var shown: [[Int]] = []
        let report = try await vault.installation.scores.run { shown.append([$0, $1]) }
        #expect(report.responses == 2)
        #expect(shown == [[1, 2], [2, 2]])
        try await vault.installation.erasure.erase(other.id, at: .testNow)
        #expect(try await vault.installation.scores.run().responses == 1)
    }

    @Test func `rows that cannot be opened are a finding, not the end`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let (old, _) = try await twoKeys(vault)
        _ = try await store(old, in: family, about: mother, vault)
        try await vault.tamper("UPDATE response SET content = zeroblob(length(content))")
        let report = try await vault.installation.scores.run()
        #expect(
            report.findings == [
                ScoreFinding(family: family.id, response: nil, fault: .unreadable)
            ])
    }

    /// PHQ-9 as it is shipped, and with another rule under a new number; both kept.
    private func twoKeys(_ vault: TestVault) async throws -> (Instrument, Instrument) {
        let old = try Catalog(reading: [anEntry("phq9", "PHQ-9", "PHQ-9")])
        let changed = try anEntry("phq9", #""keyVersion": 2"#, #""keyVersion": 3"#)
        let stricter = String(decoding: changed.key, as: UTF8.self)
            .replacing(#""kind": "mean-imputed", "atMost": 2"#, with: #""kind": "all-required""#)
        let new = try Catalog(reading: [
            CatalogEntry("phq9", key: Array(stricter.utf8), texts: changed.texts)
        ])
        try await vault.installation.instrumentKeys.keep(old)
        try await vault.installation.instrumentKeys.keep(new)
        return (old.instruments[0], new.instruments[0])
    }

    private func aRound(in family: Family, _ vault: TestVault) async throws -> MappingID {
        let mapping = aMapping()
        _ = try await vault.change(family.id) { try $0.mappings.insert(mapping) }
        return mapping.id
    }

    /// Answers of one member in a round of its own, counted by a key.
    private func store(
        _ key: Instrument, in family: Family, about person: Person, _ vault: TestVault,
        results: [ScoreResult]? = nil
    ) async throws -> UseCases.Response {
        var response = aResponse(
            in: try await aRound(in: family, vault), about: person.id, answers: answers,
            results: results ?? Scoring.results(for: answers, by: key))
        response.keyVersion = key.keyVersion
        let stored = response
        _ = try await vault.change(family.id) { try $0.responses.insert(stored) }
        return stored
    }
}
