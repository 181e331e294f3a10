import CryptoExtras
import Crypto
import Domain
import Foundation
import LyingProvider
import TestSupport
import Testing

@testable import OpenID

/// What works with a provider that tells the truth.
struct HonestProviderTests {
    @Test func `a citizen is known by the number, and the provider's session is kept`()
        async throws
    {
        try await Visit.run { visit in
            let vouched = try await visit.signIn()
            #expect(vouched.identity == .number(LyingProvider.number))
            #expect(vouched.issuer == visit.lying.issuer)
            #expect(vouched.sid == "session-1")
            #expect(vouched.idToken.split(separator: ".").count == 3)
        }
    }

    @Test func `the way there asks for a code, once, with S256 and the level`() async throws {
        try await Visit.run(maxAge: 600) { visit in
            let departure = try await visit.provider.start(in: "nn")
            let query = URLComponents(string: departure.address)?.queryItems ?? []
            let asked = Dictionary(query.map { ($0.name, $0.value ?? "") }) { $1 }
            #expect(departure.address.hasPrefix("\(visit.lying.issuer)/authorize?"))
            #expect(asked["response_type"] == "code")
            #expect(asked["scope"] == "openid")
            #expect(asked["code_challenge_method"] == "S256")
            #expect(asked["acr_values"] == "idporten-loa-high")
            #expect(asked["max_age"] == "600")
            #expect(asked["ui_locales"] == "nn")
            #expect(asked["state"]?.count == 43 && asked["nonce"]?.count == 43)
            #expect(asked["code_challenge"] != departure.verifier)
            let other = try await visit.provider.start(in: "nn")
            #expect(other.state != departure.state && other.verifier != departure.verifier)
        }
    }

    @Test func `an employee is known by the claim that was agreed on`() async throws {
        try await Visit.run(vouching: .subject(claim: "sub"), levels: []) { visit in
            let vouched = try await visit.signIn()
            #expect(vouched.identity == .subject("somebody"))
        }
    }

    @Test func `at Entra an employee is known by person and organisation`() async throws {
        try await Visit.run(vouching: .entra, levels: []) { visit in
            try await visit.expect(.noIdentity)
            visit.lying.lie { $0.claims = ["oid": "\"person\"", "tid": "\"organisation\""] }
            let vouched = try await visit.signIn()
            #expect(vouched.identity == .subject("person@organisation"))
        }
    }

    @Test func `a token signed with P-256 is taken`() async throws {
        try await Visit.run { visit in
            visit.lying.lie { $0.signature = .curve }
            try await visit.expect(nil)
        }
    }

    @Test func `a public client sends its name, and no secret`() async throws {
        try await Visit.run { visit in
            _ = try await visit.signIn()
            #expect(visit.lying.lastForm["client_id"] == LyingProvider.client)
            #expect(visit.lying.lastAuthorization == nil)
        }
    }

    @Test func `a secret is sent in the header, encoded as the specification says`() async throws {
        try await Visit.run(proof: .secret("p:å ss")) { visit in
            _ = try await visit.signIn()
            let sent = Data("\(LyingProvider.client):p%3A%C3%A5%20ss".utf8).base64EncodedString()
            #expect(visit.lying.lastAuthorization == "Basic \(sent)")
            #expect(visit.lying.lastForm["client_secret"] == nil)
        }
    }

    @Test func `a key signs a new, short proof each time`() async throws {
        let pems = [
            P256.Signing.PrivateKey().pemRepresentation,
            try _RSA.Signing.PrivateKey(keySize: .bits2048).pemRepresentation,
        ]
        for pem in pems {
            let key = try await ClientKey(pem: pem, name: "key-1")
            try await Visit.run(proof: .key(key)) { visit in
                _ = try await visit.signIn()
                let first = visit.lying.lastForm["client_assertion"] ?? ""
                _ = try await visit.signIn()
                #expect(visit.lying.lastForm["client_assertion"] != first)
                let parts = first.split(separator: ".").compactMap { Base64URL.decode($0) }
                try #require(parts.count == 3)
                let header = try JSONDecoder().decode(Claims.self, from: Data(parts[0]))
                let claims = try JSONDecoder().decode(Claims.self, from: Data(parts[1]))
                #expect(header.text("kid") == "key-1")
                #expect(claims.text("iss") == LyingProvider.client)
                #expect(claims.text("sub") == LyingProvider.client)
                #expect(claims.text("aud") == visit.lying.issuer)
                #expect(claims.moment("exp") == Instant.testNow.adding(seconds: 60))
            }
        }
    }

    @Test func `signing out leads to the provider with the token and the way back`() async throws {
        try await Visit.run { visit in
            let address = try #require(
                await visit.provider.signOutAddress(idToken: "a.b.c"))
            #expect(address.hasPrefix("\(visit.lying.issuer)/end?id_token_hint=a.b.c&"))
            #expect(
                address.contains(
                    "post_logout_redirect_uri=https%3A%2F%2Fveven.test%2Fsign-in&state="))
        }
    }

    @Test func `document and keys are fetched once, and again after an hour`() async throws {
        try await Visit.run { visit in
            for _ in 0..<3 { _ = try await visit.signIn() }
            #expect(visit.lying.visits("/keys") == 1)
            #expect(visit.lying.visits("/.well-known/openid-configuration") == 1)
            visit.clock.pass(seconds: 3600)
            visit.lying.lie { $0.claims = visit.timesNow }
            try await visit.expect(nil)
            #expect(visit.lying.visits("/keys") == 2)
            #expect(visit.lying.visits("/.well-known/openid-configuration") == 2)
        }
    }
}

extension Visit {
    /// The times of a token that is made now, however far the clock was moved.
    var timesNow: [String: String] {
        let seconds = clock.now.milliseconds / 1000
        return ["iat": "\(seconds)", "exp": "\(seconds + 120)", "auth_time": "\(seconds)"]
    }
}
