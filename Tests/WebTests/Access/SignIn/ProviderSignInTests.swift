import Domain
import HTTPTypes
import LyingProvider
import TestSupport
import Testing
import UseCases

@testable import Web

/// Signing in at a provider that tells the truth.
struct ProviderSignInTests {
    @Test func `the page has a button for each provider, in three languages`() async throws {
        try await ProviderSite.run { site in
            for language in ["nb", "nn", "en"] {
                let reply = try await site.ask(
                    .get, "/sign-in", headers: [.acceptLanguage: language])
                #expect(reply.status == 200)
                #expect(reply.body.contains("action=\"/sign-in/citizens\""))
                #expect(reply.body.contains("action=\"/sign-in/employees\""))
                #expect(reply.body.contains("Portalen"))
                let policy = reply.headers[.contentSecurityPolicy] ?? ""
                #expect(policy.contains("form-action 'self' \(site.lying.issuer);"))
            }
            let other = try await site.ask(.get, "/nowhere")
            #expect(
                other.headers[.contentSecurityPolicy]?.contains("form-action 'self';") == true)
        }
    }

    @Test func `a provider that cannot be reached has no button, and the page says why`()
        async throws
    {
        try await ProviderSite.run { site in
            site.lying.lie { $0.answers = [.document: .fails] }
            let reply = try await site.ask(.get, "/sign-in", headers: [.acceptLanguage: "nb"])
            #expect(reply.status == 200)
            #expect(!reply.body.contains("action=\"/sign-in/citizens\""))
            #expect(reply.body.contains("Vi når ikke Portalen akkurat nå"))
            site.lying.lie { $0.answers = [:] }
            let again = try await site.ask(.get, "/sign-in")
            #expect(again.body.contains("action=\"/sign-in/citizens\""))
        }
    }

    @Test func `the log says which account signed in, and nothing that names anybody`() async throws
    {
        try await ProviderSite.run { site in
            let account = site.vault.coordinator
            site.people.know(.citizen(site.number), as: [account])
            _ = try await site.signIn()
            let line = try #require(
                site.log.text.split(separator: "\n").first { $0.contains("notice sign-in") })
            #expect(line.contains(account.id.text) && line.contains("citizens"))
            #expect(!site.log.text.contains(site.number.digits))
            #expect(!site.log.text.contains(account.name.text))
        }
    }

    @Test func `a citizen comes home with a session of the strictest kind`() async throws {
        try await ProviderSite.run { site in
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            let reply = try await site.signIn()
            #expect(reply.status == 303)
            #expect(reply.location == "/")
            let cookie = reply.headers[values: .setCookie].first { $0.hasPrefix("__Host-session=") }
            for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
                #expect(cookie?.contains(part) == true, "\(part)")
            }
            #expect(site.cookie("__Host-signing-in") == nil)
            #expect(try await site.ask(.get, "/today").status == 200)
        }
    }

    @Test func `an employee is found by issuer and subject`() async throws {
        try await ProviderSite.run { site in
            site.people.know(
                .employee(issuer: site.lying.issuer, subject: "somebody"),
                as: [site.vault.leader])
            let reply = try await site.signIn("employees")
            #expect(reply.location == "/")
            #expect(try await site.ask(.get, "/numbers").status == 200)
        }
    }

    @Test func `after signing in one is where one wanted to be`() async throws {
        try await ProviderSite.run { site in
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            let closed = try await site.ask(.get, "/today?a=b")
            #expect(closed.location == "/sign-in")
            #expect(try await site.signIn().location == "/today?a=b")
            #expect(site.cookie("__Host-wanted") == nil)
        }
    }

    @Test(arguments: ["https://evil.example", "//evil.example", "/\\evil.example", ""])
    func `a forged wish leads home`(_ wish: String) async throws {
        try await ProviderSite.run { site in
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            site.set("__Host-wanted", wish)
            let reply = try await site.signIn()
            #expect(reply.location == "/")
        }
    }

    @Test func `the session before is over, and the new one has a token of its own`() async throws {
        try await ProviderSite.run { site in
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            _ = try await site.signIn()
            let first = site.cookie("__Host-session")
            site.set("__Host-fixed", "x")
            _ = try await site.signIn()
            let second = try #require(site.cookie("__Host-session"))
            #expect(first != second)
            #expect(site.people.tokens == [second])
        }
    }

    @Test func `who has several accounts chooses one of them, once`() async throws {
        try await ProviderSite.run { site in
            let both = [site.vault.coordinator, site.vault.volunteer]
            site.people.know(.citizen(site.number), as: both)
            site.people.know(
                .employee(issuer: "x", subject: "y"), as: [site.vault.leader])
            let reply = try await site.signIn()
            #expect(reply.location == "/sign-in/citizens/account")
            #expect(!site.isSignedIn)
            let page = try await site.ask(.get, "/sign-in/citizens/account")
            #expect(page.status == 200)
            for account in both { #expect(page.body.contains(account.id.text)) }
            let stranger = try await site.ask(
                .post, "/sign-in/citizens/account",
                form: [("account", site.vault.leader.id.text)])
            #expect(stranger.status == 400 && !site.isSignedIn)
            let name = try #require(site.cookie("__Host-signing-in"))
            let chosen = try await site.ask(
                .post, "/sign-in/citizens/account",
                form: [("account", site.vault.volunteer.id.text)])
            #expect(chosen.location == "/" && site.isSignedIn)
            site.set("__Host-signing-in", name)
            let again = try await site.ask(
                .post, "/sign-in/citizens/account",
                form: [("account", site.vault.volunteer.id.text)])
            #expect(again.status == 400)
        }
    }

    @Test func `nobody chooses without having come back from the provider`() async throws {
        try await ProviderSite.run { site in
            let page = try await site.ask(.get, "/sign-in/citizens/account")
            #expect(page.location == "/sign-in")
            let chosen = try await site.ask(
                .post, "/sign-in/citizens/account",
                form: [("account", site.vault.leader.id.text)])
            #expect(chosen.status == 400 && !site.isSignedIn)
        }
    }

    @Test func `whom nobody knows is told so, kindly`() async throws {
        try await ProviderSite.run { site in
            let reply = try await site.signIn()
            #expect(reply.status == 403)
            #expect(reply.body.contains("Vi kjenner deg ikke her ennå"))
            #expect(!site.isSignedIn)
            #expect(site.log.text.contains("nobody-here"))
            #expect(!site.log.text.contains(LyingProvider.number))
        }
    }
}
