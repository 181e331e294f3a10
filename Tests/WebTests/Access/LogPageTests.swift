import Domain
import TestSupport
import Testing
import UseCases

@testable import Web

struct LogPageTests {
    @Test func `one line says what somebody looked at, the most looked at first`() async throws {
        let site = try await TestSite()
        for act in [Act.seePlan, .seePlan, .seeMapping, .seeTeam, .seeProfile] {
            try await site.vault.note(act, on: site.family.id)
        }
        let page = try await site.ask(.get, "/families/\(site.family.id.text)/log", as: site.mother)
        #expect(page.body.contains("Så på planen (2)"))
        #expect(page.body.contains("og to andre sider."))
    }

    @Test func `opening the log is no news to who opens it`() async throws {
        let site = try await TestSite()
        let path = "/families/\(site.family.id.text)/log"
        _ = try await site.ask(.get, path, as: site.mother)
        let page = try await site.ask(.get, path, as: site.mother)
        #expect(!page.body.contains("«Hvem har sett»"))
    }

    @Test func `who made a version did not say yes for the family`() {
        #expect(LogTexts.nb.clause(.agreeOnPlan, by: .parent) == "Sa ja til planen")
        #expect(LogTexts.nb.clause(.agreeOnPlan, by: .coordinator).contains("familien ble enige"))
    }
}
