import Domain
import HTTPTypes
import Hummingbird
import TestSupport
import Testing

@testable import Web

/// No route is reached without signing in, but for those listed here by name.
struct EveryRouteTests {
    private static let open: Set<String> = [
        "GET /health/live", "GET /health/ready", "GET /assets/{name}", "GET /sign-in",
        "POST /sign-in",
        "POST /sign-out", "POST /language",
        // Whoever holds a link's secret; AnsweringLinkTests.
        "GET /l/{secret}", "GET /l/{secret}/send", "POST /l/{secret}/send",
        "GET /l/{secret}/go-on", "GET /l/{secret}/pause", "GET /l/{secret}/safety",
        "GET /l/{secret}/{form}", "POST /l/{secret}/{form}", "GET /l/{secret}/{form}/q/{item}",
        "POST /l/{secret}/{form}/q/{item}", "GET /l/{secret}/{form}/q",
        "POST /l/{secret}/{form}/q",
    ]

    private func routes(_ site: TestSite) throws -> [(HTTPRequest.Method, String)] {
        let app = try TestSite.app(site.vault, ListedPeople())
        return app.router.routes.map { ($0.method, $0.path.description) }
    }

    @Test func `who is not signed in is sent to sign in, whatever they ask for`() async throws {
        let site = try await TestSite()
        var closed = 0
        for (method, pattern) in try routes(site)
        where !EveryRouteTests.open.contains("\(method) \(pattern)") {
            let path = pattern.replacing(/\{\w+\}/, with: site.family.id.text)
            let reply = try await site.ask(method, path)
            #expect(reply.status == 303, "\(method) \(pattern)")
            #expect(reply.location == "/sign-in", "\(method) \(pattern)")
            closed += 1
        }
        #expect(closed > 40)
    }

    @Test func `a cross-site post changes nothing, on whatever route`() async throws {
        let site = try await TestSite()
        for (method, pattern) in try routes(site) where method == .post {
            let path = pattern.replacing(/\{\w+\}/, with: site.family.id.text)
            for headers: HTTPFields in [[.origin: "https://evil.example"], [.origin: "null"]] {
                let reply = try await site.ask(
                    .post, path, as: site.vault.coordinator, headers: headers)
                #expect(reply.status == 403, "\(pattern)")
            }
        }
    }

    @Test func `every answer carries the safety headers`() async throws {
        let site = try await TestSite()
        for path in ["/sign-in", "/today", "/nowhere", "/families/x/plan"] {
            let reply = try await site.ask(.get, path, as: site.vault.coordinator)
            let policy = reply.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.contains("default-src 'none'"), "\(path)")
            #expect(!policy.contains("unsafe"))
            #expect(reply.headers[.xContentTypeOptions] == "nosniff")
            #expect(reply.headers[.cacheControl] == "no-store" || reply.status != 200)
        }
    }
}
