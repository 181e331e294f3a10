import Domain
import Storage
import TestSupport
import Testing
import UseCases

@testable import Web

/// A site with somebody who may open a file in acute need, a leader in charge of privacy, and a
/// member with a number.
struct AcuteSite {
    let site: TestSite
    let nurse: Account
    let leader: Account
    let number: String

    init() async throws {
        site = try await TestSite()
        nurse = try await site.entrust(site.vault.teacher, with: [.emergency])
        leader = try await site.entrust(site.vault.leader, with: [.privacy])
        let national = try #require(aNationalNumber())
        number = national.digits
        let child = aPerson(
            name: "Jonas Solbakken", born: .testToday.adding(days: -3000), number: national)
        _ = try await site.vault.change(site.family.id) { try $0.persons.insert(child) }
    }

    func form(
        number: String? = nil, later: String = "", told: String = "now",
        reason: String = "Et barn er alene"
    ) -> [(String, String)] {
        [
            ("id", anID(Emergency.self).text), ("need-number", number ?? self.number),
            ("need-reason", reason), ("told", told), ("later-reason", later),
        ]
    }

    func open(later: String? = nil) async throws -> TestSite.Reply {
        try await site.ask(
            .post, "/acute", as: nurse,
            form: form(later: later ?? "", told: later == nil ? "now" : "later"))
    }

    /// The address of the only opening's review, and the edition it has.
    func review(
        needed: String = "yes", words: String = "Det var rett"
    ) async throws -> TestSite.Reply {
        let emergency = try #require(
            try await site.vault.change(site.family.id) { try $0.emergencies.all() }.last)
        let id = emergency.id.text
        return try await site.ask(
            .post, "/privacy/\(site.family.id.text)/openings/\(id)", as: leader,
            form: [
                ("edition", String(emergency.edition)), ("needed-\(id)", needed),
                ("review-\(id)", words),
            ])
    }
}
