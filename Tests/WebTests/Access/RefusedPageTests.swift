import Domain
import HTTPTypes
import TestSupport
import Testing

@testable import Web

/// "May not" and "is not there" are one answer: status, headers and body.
struct RefusedPageTests {
    private static let pages = [
        "", "/members", "/mapping", "/profile", "/plan", "/plan/print", "/plan/versions", "/team",
        "/log", "/plan/goals", "/plan/needs",
    ]

    @Test(arguments: pages)
    func `a family that is not yours looks like one that is not there`(_ page: String) async throws
    {
        let site = try await TestSite()
        for account in [site.vault.teacher, site.vault.volunteer, site.vault.leader] {
            let yours = try await site.ask(
                .get, "/families/\(site.family.id.text)\(page)", as: account)
            let nobodys = try await site.ask(
                .get, "/families/\(anID(Family.self).text)\(page)", as: account)
            #expect(yours.status == 404)
            #expect(yours.status == nobodys.status)
            #expect(yours.body == nobodys.body)
            #expect(yours.headers == nobodys.headers)
        }
    }

    @Test func `a forged identity is not found`() async throws {
        let site = try await TestSite()
        for forged in ["x", "1", "%2e%2e", "'%20OR%201=1", String(repeating: "a", count: 5000)] {
            let reply = try await site.ask(
                .get, "/families/\(forged)/plan", as: site.vault.coordinator)
            #expect(reply.status == 404, "\(forged.prefix(20))")
        }
    }

    @Test func `a broken cookie is nobody`() async throws {
        let site = try await TestSite()
        for token in ["", "x", "=;=", String(repeating: "a", count: 4000), "\"<script>"] {
            let reply = try await site.ask(
                .get, "/today", headers: [.cookie: "__Host-session=\(token)"])
            #expect(reply.status == 303)
            #expect(reply.location == "/sign-in")
        }
    }

    @Test func `signing out ends the session on the server`() async throws {
        let site = try await TestSite()
        let token = try await site.token(of: site.vault.coordinator)
        let cookie: HTTPFields = [.cookie: "__Host-session=\(token)"]
        #expect(try await site.ask(.get, "/today", headers: cookie).status == 200)
        var out = cookie
        out[.origin] = "https://veven.test"
        #expect(try await site.ask(.post, "/sign-out", headers: out).status == 303)
        #expect(try await site.ask(.get, "/today", headers: cookie).status == 303)
    }

    @Test func `nobody signs in as somebody who is not on the list`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, "/sign-in", form: [("account", anID(Account.self).text)])
        #expect(reply.status == 404)
        #expect(reply.headers[.setCookie] == nil)
    }
}
