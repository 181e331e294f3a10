import Domain
import HTTPTypes
import LyingProvider
import OpenID
import TestSupport
import Testing

@testable import Web

/// Whatever goes wrong on the way: a calm page, no session, and a log without anybody in it.
struct ProviderRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let lies: @Sendable (inout Lies) -> Void
        let status: Int
        let kind: ProviderFault

        init(
            _ what: String, _ status: Int, _ kind: ProviderFault,
            _ lies: @escaping @Sendable (inout Lies) -> Void
        ) {
            testDescription = what
            self.status = status
            self.kind = kind
            self.lies = lies
        }
    }

    static let cases = [
        Case("a level too low", 403, .levelTooLow) { $0.claims = ["acr": "\"low\""] },
        Case("another audience", 403, .wrongAudience) { $0.claims = ["aud": "\"other\""] },
        Case("several audiences", 403, .wrongAudience) {
            $0.claims = ["aud": "[\"\(LyingProvider.client)\",\"other\"]"]
        },
        Case("another issuer", 403, .wrongIssuer) { $0.claims = ["iss": "\"https://a.example\""] },
        Case("another nonce", 403, .wrongNonce) { $0.claims = ["nonce": "\"other\""] },
        Case("no nonce", 403, .wrongNonce) { $0.claims = ["nonce": ""] },
        Case("expired", 403, .expired) { $0.claims = ["exp": "1795249620"] },
        Case("from the future", 403, .fromTheFuture) { $0.claims = ["iat": "1795249980"] },
        Case("no number", 403, .noIdentity) { $0.claims = ["pid": "\"12345678901\""] },
        Case("a stranger's signature", 403, .badSignature) { $0.signature = .stranger },
        Case("no signature", 403, .badAlgorithm) { $0.signature = .none },
        Case("a shared secret", 403, .badAlgorithm) { $0.signature = .sharedSecret },
        Case("an unknown key", 403, .unknownKey) { $0.keyName = "nobody" },
        Case("a redirect", 424, .redirected) { $0.answers = [.token: .redirect] },
        Case("too much", 424, .tooBig) { $0.answers = [.token: .huge] },
        Case("a page", 424, .wrongContentType) { $0.answers = [.token: .page] },
        Case("half an answer", 424, .malformed) { $0.answers = [.token: .broken] },
        Case("no keys", 424, .badStatus) { $0.answers = [.keys: .fails] },
        Case("a code it does not know", 400, .codeRefused) { $0.answers = [.token: .refuses] },
    ]

    @Test(arguments: cases) func `a provider that lies signs nobody in`(_ lie: Case) async throws {
        try await ProviderSite.run { site in
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            let address = try await site.depart()
            site.lying.lie(lie.lies)
            let reply = try await site.ask(.get, site.approved(address))
            try ProviderRefusalTests.expectCalm(reply, lie.status, lie.kind, site)
        }
    }

    private static func expectCalm(
        _ reply: TestSite.Reply, _ status: Int, _ kind: ProviderFault, _ site: ProviderSite
    ) throws {
        #expect(reply.status == status)
        #expect(reply.body.contains("Ingenting er borte") || reply.body.contains("er trygt"))
        #expect(reply.body.contains("href=\"/sign-in\""))
        #expect(!site.isSignedIn && site.people.tokens.isEmpty)
        #expect(
            site.log.text.contains("\"refused\": \(kind.rawValue)")
                || site.log.text.contains(kind.rawValue))
        for secret in [LyingProvider.number, "code-1", "session-1", "somebody", "eyJ"] {
            #expect(!site.log.text.contains(secret), "the log holds \(secret)")
            #expect(!reply.body.contains(secret), "the page holds \(secret)")
        }
    }

    @Test func `a way back that was used is refused`() async throws {
        try await ProviderSite.run { site in
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            let back = site.approved(try await site.depart())
            let browser = try #require(site.cookie("__Host-signing-in"))
            #expect(try await site.ask(.get, back).status == 303)
            site.set("__Host-signing-in", browser)
            site.lying.lie { $0.isLax = true }
            let again = try await site.ask(.get, back)
            #expect(again.status == 400)
            #expect(site.log.text.contains("not-started-here"))
        }
    }

    @Test func `a way back in another browser is refused, and stays open in its own`()
        async throws
    {
        try await ProviderSite.run { site in
            site.people.know(.citizen(site.number), as: [site.vault.coordinator])
            let back = site.approved(try await site.depart())
            let stranger = try await site.ask(.get, back, withCookies: false)
            #expect(stranger.status == 400)
            #expect(stranger.headers[.setCookie] == nil)
            #expect(try await site.ask(.get, back).status == 303)
        }
    }

    @Test func `another state, another provider's way back, a stop at the provider`()
        async throws
    {
        try await ProviderSite.run { site in
            let address = try await site.depart()
            let code = site.lying.approve(address)
            let returns = [
                ("/sign-in/citizens/return?code=\(code.code)&state=other", 400),
                ("/sign-in/citizens/return?code=\(code.code)", 400),
                ("/sign-in/citizens/return", 400),
                ("/sign-in/employees/return?code=\(code.code)&state=\(code.state)", 400),
                ("/sign-in/nobody/return?code=\(code.code)&state=\(code.state)", 404),
                ("/sign-in/citizens/return?error=access_denied&state=\(code.state)", 400),
            ]
            for (path, status) in returns {
                let reply = try await site.ask(.get, path)
                #expect(reply.status == status, "\(path)")
                #expect(!site.isSignedIn)
            }
            #expect(site.log.text.contains("denied"))
        }
    }

    @Test func `an answer under another provider's name is refused`() async throws {
        try await ProviderSite.run { site in
            let back = site.approved(try await site.depart())
            let reply = try await site.ask(.get, back + "&iss=https%3A%2F%2Fevil.example")
            try ProviderRefusalTests.expectCalm(reply, 403, .mixedUp, site)
        }
    }

    @Test func `nobody is sent to a provider that cannot be reached`() async throws {
        try await ProviderSite.run { site in
            site.lying.lie { $0.document = ["issuer": "\"https://evil.example\""] }
            let reply = try await site.ask(.post, "/sign-in/citizens")
            #expect(reply.status == 424)
            #expect(reply.location == nil)
            #expect(try await site.ask(.post, "/sign-in/nobody").status == 404)
        }
    }
}
