import Domain
import Foundation
import Storage
import TestSupport
import Testing
import UseCases

@testable import Instruments

/// A form that was begun by one number of a shipped key is counted by that number for ever, whatever
/// ships when it is answered on or corrected.
struct KeptKeyTests {
    private let vault: TestVault
    private let family: FamilyID
    private let person = aPerson()
    private let round: Mapping

    init() async throws {
        vault = try await aVault()
        let family = vault.family()
        self.family = family.id
        try await vault.begin(family, members: [person])
        let round = aMapping()
        self.round = round
        _ = try await vault.change(family.id) { try $0.mappings.insert(round) }
    }

    /// The shipped catalogue with PHQ-9 changed in some places, its keys kept as at a start.
    private func ship(_ changes: [(String, String)] = []) async throws -> Questionnaires {
        let entries = Catalog.shippedEntries.map { entry in
            guard entry.name == "phq9" else { return entry }
            let key = changes.reduce(String(decoding: entry.key, as: UTF8.self)) {
                $0.replacingOccurrences(of: $1.0, with: $1.1)
            }
            return CatalogEntry(entry.name, key: Array(key.utf8), texts: entry.texts)
        }
        let catalog = try Catalog(reading: entries)
        try await vault.installation.instrumentKeys.keep(catalog)
        return Questionnaires(catalog: catalog)
    }

    private let stricter = [
        (#""keyVersion": 2"#, #""keyVersion": 3"#), (#""countsSince": 1"#, #""countsSince": 3"#),
        (#""kind": "mean-imputed", "atMost": 2"#, #""kind": "all-required""#),
    ]

    private func answer(
        _ values: [ItemID: Int], edition: Int? = nil, _ questionnaires: Questionnaires
    ) async throws -> Answering {
        try await AnswerQuestions(vault.files, questionnaires)(
            AnsweredSheet(
                id: anID(), mapping: round.id, person: person.id, instrument: "phq9",
                answers: Answers(values.mapValues { .value($0) }), edition: edition, alert: anID()),
            in: family, by: vault.coordinator.caller)
    }

    /// Eight answers of 1: by the first key 9, the open one being the mean; by the second no score.
    private var eight: [ItemID: Int] {
        Dictionary(uniqueKeysWithValues: (1...8).map { (ItemID(rawValue: "\($0)"), 1) })
    }

    @Test func `a correction after an upgrade is counted by the key it was begun by`()
        async throws
    {
        let begun = try await answer(eight, try await ship()).response
        #expect(begun.keyVersion == 2 && begun.results.first?.score?.value == 9)
        let new = try await ship(stricter)
        let corrected = try await answer(["1": 3], edition: 1, new).response
        #expect(corrected.id == begun.id)
        #expect(corrected.keyVersion == 2 && corrected.instrumentVersion == "PHQ-9")
        #expect(corrected.results.first?.score?.value == 11.25)
        #expect(try await vault.installation.scores.run().isSound)
    }

    @Test func `whoever begins after the upgrade is counted by the new key`() async throws {
        _ = try await ship()
        let fresh = try await answer(eight, try await ship(stricter)).response
        #expect(fresh.keyVersion == 3 && fresh.results.first?.score == nil)
        #expect(try await vault.installation.scores.run().isSound)
    }

    @Test func `what alarms today alarms in a form that was begun before`() async throws {
        _ = try await answer(eight, try await ship())
        let calmer = stricter + [(#""item": "9", "from": 1"#, #""item": "8", "from": 3"#)]
        let new = try await ship(calmer)
        #expect(try await answer(["9": 1], edition: 1, new).reasons == [.selfHarm])
        #expect(try await answer(["8": 3], edition: 2, new).reasons == [.selfHarm])
    }

    @Test func `an edition with other questions leaves old answers as they are`() async throws {
        let begun = try await answer(eight, try await ship()).response
        let other = [
            (#""version": "PHQ-9""#, #""version": "PHQ-9, other""#),
            (#"{ "id": "9", "from": 0, "to": 3 }"#, #"{ "id": "9", "from": 0, "to": 2 }"#),
            (#""to": 27"#, #""to": 26"#),
        ]
        let changed = try await ship(other)
        await #expect(throws: Refused.self) {
            _ = try await answer(["1": 3], edition: 1, changed)
        }
        let kept = try await vault.change(family) { try $0.responses.all() }
        #expect(kept == [begun])
    }

    /// The order in which answers come must not matter, through the door that keeps them.
    @Test(arguments: ["phq9", "gad7", "swls", "life-areas", "osss3"])
    func `answers kept one by one in any order give the same scores as all at once`(
        name: String
    ) async throws {
        let questionnaires = try shippedQuestionnaires()
        let id = InstrumentID(rawValue: name)
        let key = try #require(questionnaires.catalog.instrument(id))
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(seed: seed)
        let all = key.items.map { ($0.id, Int.random(in: $0.range, using: &random)) }
        var edition: Int?
        var last: UseCases.Response?
        for (item, value) in all.shuffled(using: &random) {
            last = try await AnswerQuestions(vault.files, questionnaires)(
                AnsweredSheet(
                    id: anID(), mapping: round.id, person: person.id, instrument: id,
                    answers: Answers([item: .value(value)]), edition: edition, alert: anID()),
                in: family, by: vault.coordinator.caller
            ).response
            edition = last?.edition
        }
        let given = Dictionary(uniqueKeysWithValues: all.map { ($0, Answer.value($1)) })
        let atOnce = Scoring.results(for: Answers(given), by: key)
        #expect(last?.results == atOnce, "\(seed)")
        #expect(last?.finishedAt != nil, "\(seed)")
        let stored = try await vault.change(family) { try $0.responses.all() }
        #expect(stored.first?.results == atOnce, "\(seed)")
    }
}
