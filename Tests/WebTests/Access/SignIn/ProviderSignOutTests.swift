import Domain
import HTTPTypes
import LyingProvider
import TestSupport
import Testing

@testable import Web

/// Signing out here, at the provider, and by the provider's word.
struct ProviderSignOutTests {
    private static func signedIn(
        _ body: @Sendable @escaping (ProviderSite) async throws -> Void
    ) async throws {
        try await ProviderSite.run { site in
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            _ = try await site.signIn()
            #expect(site.isSignedIn)
            try await body(site)
        }
    }

    @Test func `who signs out is led on to the provider`() async throws {
        try await ProviderSignOutTests.signedIn { site in
            let reply = try await site.ask(.post, "/sign-out")
            #expect(reply.status == 200)
            #expect(!site.isSignedIn && site.people.tokens.isEmpty)
            let refresh = try #require(HTTPField.Name("Refresh"))
            let onward = try #require(reply.headers[refresh])
            #expect(onward.hasPrefix("0; url=\(site.lying.issuer)/end?id_token_hint="))
            #expect(onward.contains("post_logout_redirect_uri=https%3A%2F%2Fveven.test%2Fsign-in"))
            #expect(try await site.ask(.post, "/sign-out").location == "/sign-in")
        }
    }

    @Test func `a provider without a place for it is left alone`() async throws {
        try await ProviderSite.run { site in
            site.lying.lie { $0.document = ["end_session_endpoint": ""] }
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            _ = try await site.signIn()
            #expect(try await site.ask(.post, "/sign-out").location == "/sign-in")
            #expect(site.people.tokens.isEmpty)
        }
    }

    @Test func `the provider's page ends the session it names, and no other`() async throws {
        try await ProviderSignOutTests.signedIn { site in
            let issuer = site.lying.issuer.replacing(":", with: "%3A").replacing("/", with: "%2F")
            let path = "/sign-in/citizens/over"
            for query in [
                "", "?iss=\(issuer)", "?sid=session-1",
                "?iss=https%3A%2F%2Fa.example&sid=session-1",
                "?iss=\(issuer)&sid=",
            ] {
                let reply = try await site.ask(.get, path + query, withCookies: false)
                #expect(reply.status == 400, "\(query)")
            }
            _ = try await site.ask(
                .get, "\(path)?iss=\(issuer)&sid=session-2", withCookies: false)
            #expect(site.people.tokens.count == 1)
            let reply = try await site.ask(
                .get, "\(path)?iss=\(issuer)&sid=session-1", withCookies: false)
            #expect(reply.status == 200)
            #expect(site.people.tokens.isEmpty)
        }
    }

    @Test func `the provider's server ends a session with a signed token, once`() async throws {
        try await ProviderSignOutTests.signedIn { site in
            let token = try site.lying.logoutToken(sid: "session-1")
            let form = [("logout_token", token)]
            let first = try await site.ask(
                .post, "/sign-in/citizens/over", form: form, withCookies: false)
            #expect(first.status == 200)
            #expect(first.headers[.cacheControl] == "no-store")
            #expect(site.people.tokens.isEmpty)
            let again = try await site.ask(
                .post, "/sign-in/citizens/over", form: form, withCookies: false)
            #expect(again.status == 400)
            #expect(site.log.text.contains("replayed"))
        }
    }

    @Test func `a token that somebody else signed ends nothing`() async throws {
        try await ProviderSignOutTests.signedIn { site in
            var lies = Lies()
            lies.signature = .stranger
            for token in [try site.lying.logoutToken(sid: "session-1", lies), "", "a.b.c"] {
                let reply = try await site.ask(
                    .post, "/sign-in/citizens/over", form: [("logout_token", token)],
                    withCookies: false)
                #expect(reply.status == 400)
                #expect(site.people.tokens.count == 1)
            }
        }
    }

    @Test func `nothing but the signed token comes from elsewhere`() async throws {
        try await ProviderSite.run { site in
            let paths = [
                "/sign-in/citizens", "/sign-in/citizens/account", "/sign-out", "/language",
                "/sign-in/citizens/over/", "/sign-in/citizens/OVER", "/sign-in/nobody/over",
                "/sign-in/citizens/return", "/sign-in/citizens/over/x",
            ]
            for path in paths {
                for headers: HTTPFields in [[:], [.origin: site.lying.issuer]] {
                    let reply = try await site.ask(
                        .post, path, headers: headers, withCookies: false)
                    #expect(reply.status == 403, "\(path)")
                }
            }
            let open = try await site.ask(.post, "/sign-in/citizens/over", withCookies: false)
            #expect(open.status == 400)
        }
    }
}
