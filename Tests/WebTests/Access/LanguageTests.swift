import Domain
import HTTPTypes
import TestSupport
import Testing

@testable import Web

struct LanguageTests {
    @Test func `the browser's wish is followed, and no means bokmål`() {
        #expect(LanguageChoices.wished("nn-NO,nn;q=0.9") == .nynorsk)
        #expect(LanguageChoices.wished("no") == .bokmal)
        #expect(LanguageChoices.wished("so, en;q=0.5") == .english)
        #expect(LanguageChoices.wished("zz") == nil)
    }

    @Test func `a chosen language is remembered for the person, on the next device too`()
        async throws
    {
        let site = try await TestSite()
        let account = site.vault.coordinator
        let reply = try await site.ask(
            .post, "/language", as: account, form: [("language", "en"), ("back", "/today")])
        #expect(reply.location == "/today")
        let page = try await site.ask(.get, "/today", as: account)
        #expect(page.body.contains("<html lang=\"en\""))
    }

    @Test func `the chosen language travels by https alone, and no script reads it`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, "/language", form: [("language", "nn"), ("back", "/")])
        let cookie = try #require(
            reply.headers[values: .setCookie].first { $0.hasPrefix("veven-language=nn") })
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            #expect(cookie.contains(part), "\(part)")
        }
    }

    @Test func `a language that is not spoken here is refused`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(.post, "/language", form: [("language", "xx")])
        #expect(reply.status == 404)
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil", "javascript:x", ""])
    func `the way back never leads elsewhere`(_ back: String) async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, "/language", form: [("language", "en"), ("back", back)])
        #expect(reply.location == "/")
    }
}
