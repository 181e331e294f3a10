import LyingProvider
import Testing

@testable import OpenID

/// A token that lies in one thing signs nobody in.
struct LyingTokenTests {
    struct Lie: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let claims: [String: String]
        let fault: ProviderFault?

        init(_ what: String, _ claims: [String: String], _ fault: ProviderFault?) {
            testDescription = what
            self.claims = claims
            self.fault = fault
        }
    }

    private static let now = 1_795_249_800
    private static let me = "\"\(LyingProvider.client)\""

    static let lies = [
        Lie("no lie at all", [:], nil),
        Lie("another issuer", ["iss": "\"https://evil.example\""], .wrongIssuer),
        Lie("no issuer", ["iss": ""], .wrongIssuer),
        Lie("another audience", ["aud": "\"somebody-else\""], .wrongAudience),
        Lie("no audience", ["aud": ""], .wrongAudience),
        Lie("an audience that is no text", ["aud": "[7]"], .wrongAudience),
        Lie("an audience in a list", ["aud": "[\(me)]"], nil),
        Lie("several audiences, nobody named", ["aud": "[\(me),\"other\"]"], .wrongAudience),
        Lie(
            "several audiences, another named",
            ["aud": "[\(me),\"other\"]", "azp": "\"other\""], .wrongAudience),
        Lie("several audiences, we named", ["aud": "[\(me),\"other\"]", "azp": me], nil),
        Lie("one audience, another named", ["azp": "\"other\""], .wrongAudience),
        Lie("an authorized party that is no text", ["azp": "7"], .wrongAudience),
        Lie("another nonce", ["nonce": "\"other\""], .wrongNonce),
        Lie("no nonce", ["nonce": ""], .wrongNonce),
        Lie("expired a minute ago, as clocks differ", ["exp": "\(now - 60)"], nil),
        Lie("expired three minutes ago", ["exp": "\(now - 180)"], .expired),
        Lie("no end", ["exp": ""], .expired),
        Lie("an end that is no time", ["exp": "1e300"], .expired),
        Lie("an end as a text", ["exp": "\"\(now + 60)\""], .expired),
        Lie("issued in a minute, as clocks differ", ["iat": "\(now + 60)"], nil),
        Lie("issued in three minutes", ["iat": "\(now + 180)"], .fromTheFuture),
        Lie("never issued", ["iat": ""], .fromTheFuture),
        Lie("issued at no time", ["iat": "-1e300"], .fromTheFuture),
        Lie("holds from in a minute", ["nbf": "\(now + 60)"], nil),
        Lie("holds from in three minutes", ["nbf": "\(now + 180)"], .fromTheFuture),
        Lie("holds from no time", ["nbf": "\"soon\""], .fromTheFuture),
        Lie("another access token", ["at_hash": "\"AAAAAAAAAAAAAAAAAAAAAA\""], .wrongAccessToken),
        Lie("no hash of the access token", ["at_hash": ""], nil),
        Lie("a level that is too low", ["acr": "\"idporten-loa-substantial\""], .levelTooLow),
        Lie("a level nobody listed", ["acr": "\"idporten-loa-highest\""], .levelTooLow),
        Lie("no level", ["acr": ""], .levelTooLow),
        Lie("no number", ["pid": ""], .noIdentity),
        Lie("a number that is no text", ["pid": "1859000009"], .noIdentity),
        Lie("an endless number", ["pid": "\"\(String(repeating: "1", count: 300))\""], .noIdentity),
        Lie("other things besides", ["deep": "{\"a\":[1,null,true,{\"b\":1e999}]}"], .badSignature),
        Lie("deep things besides", ["deep": "{\"a\":[1,null,true,{\"b\":1e99}]}"], nil),
    ]

    @Test(arguments: lies) func `a claim that lies`(_ lie: Lie) async throws {
        try await Visit.run { visit in
            visit.lying.lie { $0.claims = lie.claims }
            try await visit.expect(lie.fault)
        }
    }

    @Test func `a signature that lies`() async throws {
        try await Visit.run { visit in
            let signatures: [(Lies.Signature, ProviderFault)] = [
                (.stranger, .badSignature), (.missing, .badSignature), (.none, .badAlgorithm),
                (.sharedSecret, .badAlgorithm), (.otherKind, .unknownKey),
            ]
            for (signature, fault) in signatures {
                visit.lying.lie { $0.signature = signature }
                try await visit.expect(fault, "\(signature)")
            }
        }
    }

    @Test func `a token for a key nobody has`() async throws {
        try await Visit.run { visit in
            visit.lying.lie { $0.keyName = "nobody" }
            try await visit.expect(.unknownKey)
            try await visit.expect(.unknownKey)
            #expect(visit.lying.visits("/keys") == 2)
            visit.clock.pass(seconds: 60)
            try await visit.expect(.unknownKey)
            #expect(visit.lying.visits("/keys") == 3)
        }
    }

    @Test func `a token without a key's name is taken when it can be only one`() async throws {
        try await Visit.run { visit in
            visit.lying.lie { $0.keyName = "" }
            try await visit.expect(nil)
        }
    }

    @Test func `a token that asks to be understood in another way is not`() async throws {
        try await Visit.run { visit in
            visit.lying.lie { $0.header = ["crit": "[\"b64\"]", "b64": "false"] }
            try await visit.expect(.malformed)
        }
    }

    @Test func `whoever proved themselves too long ago does so again`() async throws {
        try await Visit.run(maxAge: 600) { visit in
            let now = LyingTokenTests.now
            let times: [(String, ProviderFault?)] = [
                ("\(now)", nil), ("\(now - 660)", nil), ("\(now - 780)", .signedInTooLongAgo),
                ("", .signedInTooLongAgo), ("\(now + 180)", .fromTheFuture),
            ]
            for (time, fault) in times {
                visit.lying.lie { $0.claims = ["auth_time": time] }
                try await visit.expect(fault, "\(time)")
            }
        }
    }
}
