import Domain
import Foundation
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// Change and norms as the profile shows them.
struct ChangeOnProfileTests {
    /// A year of answers to a questionnaire whose scale has no words for its numbers.
    private func site(
        _ instrument: InstrumentID, _ rounds: [Int], gender: Gender = .woman, age: Int = 40
    ) async throws -> TestSite {
        let site = try await TestSite()
        var person = site.person
        person.gender = gender
        person.born = .testToday.adding(days: -age * 366)
        let changed = person
        let key = try #require(try Catalog.shipped().instrument(instrument))
        let count = rounds.count
        _ = try await site.vault.change(site.family.id) { try $0.persons.update(changed) }
        for (place, points) in rounds.enumerated() {
            let round = Mapping(
                id: ID(trusted: "01\(place)00000-0000-7000-8000-000000000000"),
                startedOn: .testToday.adding(days: (place - count) * 100),
                startedBy: site.coordinator.id)
            let answers = Answers(
                Dictionary(uniqueKeysWithValues: key.items.map { ($0.id, .value(points)) }))
            let response = UseCases.Response(
                id: anID(), mapping: round.id, person: person.id,
                informant: .person(person.id), instrument: key.id,
                instrumentVersion: key.version, lifeArea: key.area, answers: answers,
                results: Scoring.results(for: answers, by: key), answeredAt: .testNow)
            _ = try await site.vault.change(site.family.id) { shelves in
                _ = try shelves.mappings.insert(round)
                _ = try shelves.responses.insert(response)
            }
        }
        return site
    }

    private func rule(_ site: TestSite, _ instrument: InstrumentID, _ scale: ScaleID) async throws {
        let town = site.vault.municipality.id
        let setting = ChangeSetting(
            instrument: instrument, scale: scale, smallest: nil, deviation: 5, reliability: 0.9,
            source: Words(trusted: "Funnet på for prøven"), said: someSaid())
        try await site.vault.vault.change { try $0.municipality(town).set(setting) }
    }

    private func profile(_ site: TestSite, as account: Account? = nil) async throws -> String {
        try await site.ask(.get, site.at("/profile"), as: account ?? site.coordinator).body
    }

    @Test func `a scale without words has a picture, and a ring where change is beyond chance`()
        async throws
    {
        let site = try await site("score15", [4, 1])
        let without = try await profile(site)
        #expect(without.contains("<figure class=\"picture change\">"))
        #expect(!without.contains("class=\"ring\""))
        try await rule(site, "score15", "total")
        for reader in [site.coordinator, site.mother] {
            let body = try await profile(site, as: reader)
            let picture = try #require(body.firstRange(of: "<circle class=\"ring\""))
            #expect(body.contains(ResultTexts.nb.moreThanChance))
            #expect(body.contains("<rect class=\"band\""))
            // The same in the table beneath.
            let table = body[picture.upperBound...]
            #expect(table.contains("\(ResultTexts.nb.moreThanChance).</td>"))
        }
    }

    @Test func `a change within chance has no ring`() async throws {
        let site = try await site("score15", [3, 3])
        try await rule(site, "score15", "total")
        let body = try await profile(site)
        #expect(body.contains("<rect class=\"band\"") && !body.contains("class=\"ring\""))
    }

    @Test func `what got heavier becomes a need that says so`() async throws {
        let site = try await site("score15", [4, 1])
        try await rule(site, "score15", "total")
        let responses = try await site.vault.change(site.family.id) { try $0.responses.all() }
        let newest = try #require(responses.max { $0.mapping < $1.mapping })
        let reply = try await site.ask(
            .post, site.at("/findings"), as: site.coordinator,
            form: [("finding", "scale:\(newest.id.text):total")])
        #expect(reply.status == 303)
        let needs = try await site.vault.change(site.family.id) { try $0.needs.all() }
        #expect(needs.first?.source.finding?.sort == .worse)
        #expect(needs.first?.words.text.hasSuffix(FindingTexts.nb.heavier) == true)
    }

    @Test func `the mean of others is a sentence and a mark in the picture`() async throws {
        let site = try await site("life-satisfaction", [3, 8])
        let body = try await profile(site)
        #expect(body.contains("Norge, 2024, 18 år og eldre: snittet er 6,9."))
        #expect(body.contains("<path class=\"norm\""))
    }

    /// Read as a score's are, because that is how the page gets them.
    private func norm(
        _ country: String, _ year: Int, _ sex: String, _ ages: ClosedRange<Int>, mean: Int
    ) throws -> Norm {
        let written = """
            {"country": "\(country)", "year": \(year), "sex": "\(sex)", "source": "x",
            "ages": {"from": \(ages.lowerBound), "to": \(ages.upperBound)}, "measure": {"mean": {"_0": \(mean)}}}
            """
        return try JSONDecoder().decode(Norm.self, from: Data(written.utf8))
    }

    @Test func `a norm for other ages or another sex is not shown, a foreign one says so`() throws {
        let norms = [
            try norm("SE", 2009, "women", 18...30, mean: 5),
            try norm("NO", 2010, "women", 40...60, mean: 7),
        ]
        #expect(
            try said(norms, age: 45, .woman) == "Norge, 2010, kvinner, 40–60 år: snittet er 7.")
        #expect(
            try said(norms, age: 20, .woman)
                == "Ikke norske tall: Sverige, 2009, kvinner, 18–30 år: snittet er 5.")
        #expect(try said(norms, age: 20, .man) == nil)
        #expect(try said(norms, age: 35, .woman) == nil)
    }

    private func said(_ norms: [Norm], age: Int, _ gender: Gender) throws -> String? {
        let texts = Texts.of(.bokmal)
        let catalog = try Catalog.shipped()
        let key = try #require(catalog.instrument("life-satisfaction"))
        let scale = try #require(key.scales.first)
        let words = try #require(catalog.texts(key.id, .nb))
        let person = aPerson(born: .testToday.adding(days: -age * 366), gender: gender)
        let numbers = ScoreWords(scale: scale, words: words, texts: texts)
        return NormWords(scale: scale, person: person, texts: texts, numbers: numbers)
            .sentence(norms, on: .testToday)
    }

    @Test func `what weighs and carries stands on the profile by area and member, in both ways`()
        async throws
    {
        let site = try await TestSite()
        let person = site.person.id
        for (words, leaning, subject) in [
            ("Gjeld", FactorLeaning.risk, Subject.person(person)),
            ("Mormor", .protective, .family), ("Fotball", .protective, .person(person)),
        ] {
            try await NoteFactor(site.vault.files)(
                anID(),
                FactorDraft(about: subject, .own(.economy, leaning, Words(trusted: words))),
                in: site.family.id, by: site.coordinator.caller)
        }
        for reader in [site.coordinator, site.mother] {
            let body = try await profile(site, as: reader)
            #expect(body.contains("<figure class=\"picture balance balance-grid\">"))
            #expect(body.contains("Tynger: 1, Bærer: 1") && body.contains("Bærer: 1"))
            #expect(body.contains("<td>Gjeld</td>") || body.contains(">Gjeld<"))
            #expect(body.contains(FindingTexts.nb.factorsTable))
        }
    }
}
