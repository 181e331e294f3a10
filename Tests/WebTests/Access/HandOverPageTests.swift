import Domain
import Storage
import TestSupport
import Testing

@testable import Web

struct HandOverPageTests {
    private let site: TestSite
    private let other: Account
    private var page: String { site.at("/hand-over") }

    init() async throws {
        site = try await TestSite()
        other = anAccount(in: site.vault.municipality.id, name: "Nina Ny")
        try await site.vault.installation.founding.add([other])
    }

    private func handOver(to id: String) async throws -> TestSite.Reply {
        try await site.ask(
            .post, page, as: site.coordinator, form: [("edition", "1"), ("coordinator", id)])
    }

    @Test func `the family is on the other's day, and the family is told`() async throws {
        let form = try await site.ask(.get, page, as: site.coordinator)
        #expect(form.body.contains("Nina Ny"))
        let reply = try await handOver(to: other.id.text)
        #expect(reply.status == 303)
        let own = try await site.ask(.get, try #require(reply.location), as: site.coordinator)
        #expect(own.body.contains(HandOverTexts.nb.done))
        #expect(try await site.ask(.get, page, as: site.coordinator).status == 404)
        let today = try await site.ask(.get, "/today", as: other)
        #expect(today.body.contains(HandOverTexts.nb.isNew))
        _ = try await site.ask(.get, site.at(), as: other)
        let seen = try await site.ask(.get, "/today", as: other)
        #expect(!seen.body.contains(HandOverTexts.nb.isNew))
        let home = try await site.ask(.get, site.at(), as: site.mother)
        #expect(home.body.contains("Nina Ny"))
        let log = try await site.ask(.get, site.at("/log"), as: site.mother)
        #expect(log.body.contains(LogTexts.nb.clause(.handOver, by: .coordinator)))
    }

    @Test func `one must choose, and only among coordinators`() async throws {
        #expect(try await handOver(to: "").status == 422)
        #expect(try await handOver(to: site.vault.teacher.id.text).status == 404)
        #expect(try await handOver(to: "x").status == 404)
    }

    @Test func `it is nobody else's to do`() async throws {
        for account in [site.mother, site.vault.teacher, other] {
            #expect(try await site.ask(.get, page, as: account).status == 404)
        }
    }
}
