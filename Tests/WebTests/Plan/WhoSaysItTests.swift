import Domain
import TestSupport
import Testing
import UseCases

@testable import Web

struct WhoSaysItTests {
    private func say(_ site: TestSite, about: String, as account: Account) async throws -> String {
        let plan = "/families/\(site.family.id.text)/plan"
        _ = try await site.ask(
            .post, "\(plan)/matters", as: account,
            form: [("id", anID(Matter.self).text), ("words", "Middag"), ("about", about)])
        return try await site.ask(.get, plan, as: site.mother).body
    }

    @Test func `what a member says about herself stands with her name alone`() async throws {
        let site = try await TestSite()
        let page = try await say(site, about: site.person.id.text, as: site.mother)
        #expect(page.contains("<span>Sara Solbakken</span>"))
        #expect(!page.contains("skrevet ned av"))
    }

    @Test func `what a helper wrote down says so, for a member and for the family`() async throws {
        let site = try await TestSite()
        let writer = site.vault.coordinator.name.text
        let hers = try await say(site, about: site.person.id.text, as: site.vault.coordinator)
        #expect(hers.contains("Sara Solbakken, skrevet ned av \(writer)"))
        let theirs = try await say(site, about: "family", as: site.vault.coordinator)
        #expect(theirs.contains("Hele familien, skrevet ned av \(writer)"))
    }
}
