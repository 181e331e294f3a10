import Domain
import TestSupport
import Testing

@testable import Web

struct ReviewPageTests {
    private let acute: AcuteSite
    private var site: TestSite { acute.site }

    init() async throws { acute = try await AcuteSite() }

    @Test func `the leader in charge sees what waits, and no family`() async throws {
        _ = try await acute.open(later: "Det kan bli farlig")
        let page = try await site.ask(.get, "/privacy", as: acute.leader)
        #expect(page.status == 200)
        #expect(page.body.contains("Et barn er alene"))
        #expect(page.body.contains("Det kan bli farlig"))
        #expect(page.body.contains("Lars Lærer"))
        for secret in ["Solbakken", "Jonas", "Sara"] {
            #expect(!page.body.contains(secret), "\(secret)")
        }
        #expect(try await site.ask(.get, site.at(), as: acute.leader).status == 404)
    }

    @Test func `it is nobody else's page`() async throws {
        _ = try await acute.open()
        for account in [site.coordinator, acute.nurse, site.mother] {
            #expect(try await site.ask(.get, "/privacy", as: account).status == 404)
        }
        let plain = try await site.entrust(acute.leader, with: [])
        #expect(try await site.ask(.get, "/privacy", as: plain).status == 404)
        #expect(try await acute.review().status == 404)
    }

    @Test func `both answers are asked for at once`() async throws {
        _ = try await acute.open()
        let reply = try await acute.review(needed: "", words: "")
        #expect(reply.status == 422)
        #expect(reply.body.contains(FaultTexts.nb.noChoice))
        #expect(reply.body.contains(FaultTexts.nb.blank))
        #expect(try await acute.review().status == 303)
        let page = try await site.ask(.get, "/privacy", as: acute.leader)
        #expect(page.body.contains(ReviewTexts.nb.empty))
    }

    @Test func `the leader's place is beside the numbers`() async throws {
        let page = try await site.ask(.get, "/privacy", as: acute.leader)
        #expect(page.body.contains("href=\"/numbers\""))
    }
}
