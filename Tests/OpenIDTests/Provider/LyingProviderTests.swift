import Domain
import LyingProvider
import TestSupport
import Testing

@testable import OpenID

/// A provider that breaks, leads astray or is another one signs nobody in.
struct LyingProviderTests {
    @Test(arguments: [Lies.Place.document, .keys, .token])
    func `an answer that is none`(_ place: Lies.Place) async throws {
        let answers: [(Lies.Answer, ProviderFault)] = [
            (.redirect, .redirected), (.huge, .tooBig),
            (.page, .wrongContentType), (.broken, .malformed), (.fails, .badStatus),
            (.refuses, place == .token ? .codeRefused : .badStatus),
        ]
        for (answer, fault) in answers where !(place == .token && answer == .refuses) {
            try await Visit.run { visit in
                visit.lying.lie { $0.answers = [place: answer] }
                try await visit.expect(fault, "\(answer)")
                visit.lying.lie { $0.answers = [:] }
                try await visit.expect(nil, "after \(answer)")
            }
        }
    }

    @Test(arguments: [Lies.Place.document, .keys, .token])
    func `an answer that trickles`(_ place: Lies.Place) async throws {
        try await Visit.run(patience: 1) { visit in
            visit.lying.lie { $0.answers = [place: .slow] }
            try await visit.expect(.tooSlow)
        }
    }

    @Test func `a document that lies`() async throws {
        let lies: [(String, String, ProviderFault)] = [
            ("issuer", "\"https://evil.example\"", .otherIssuer),
            ("issuer", "", .malformed),
            ("token_endpoint", "\"http://evil.example/token\"", .insecureAddress),
            ("jwks_uri", "\"file:///etc/passwd\"", .insecureAddress),
            ("authorization_endpoint", "\"javascript:alert(1)\"", .insecureAddress),
            ("end_session_endpoint", "\"https://a@b.example/\"", .insecureAddress),
            ("token_endpoint", "", .malformed),
        ]
        for (name, value, fault) in lies {
            try await Visit.run { visit in
                visit.lying.lie { $0.document = [name: value] }
                try await visit.expect(fault, "\(name): \(value)")
            }
        }
    }

    @Test func `nobody answers at all`() async throws {
        let web = WebClient()
        let registration = try aRegistration(at: "http://127.0.0.1:9")
        let provider = Provider(registration, web: web) { .testNow }
        await #expect(throws: ProviderFault.unreachable) { try await provider.start(in: "nb") }
        #expect(await provider.signOutAddress(idToken: "a.b.c") == nil)
        #expect(await provider.origin() == nil)
        try await web.close()
    }

    @Test func `a code that was used is refused`() async throws {
        try await Visit.run { visit in
            let departure = try await visit.provider.start(in: "nb")
            let back = visit.lying.approve(departure.address)
            let brought = BroughtBack(
                state: back.state, code: back.code, error: nil, issuer: nil)
            _ = try await visit.provider.finish(brought, of: departure)
            await #expect(throws: ProviderFault.codeRefused) {
                try await visit.provider.finish(brought, of: departure)
            }
        }
    }

    @Test func `a code that somebody else was given is refused, even by a lax provider`()
        async throws
    {
        try await Visit.run { visit in
            let mine = try await visit.provider.start(in: "nb")
            let theirs = try await visit.provider.start(in: "nb")
            let back = visit.lying.approve(theirs.address)
            let brought = BroughtBack(
                state: mine.state, code: back.code, error: nil, issuer: nil)
            await #expect(throws: ProviderFault.codeRefused) {
                try await visit.provider.finish(brought, of: mine)
            }
            visit.lying.lie { $0.isLax = true }
            _ = visit.lying.approve(theirs.address)
            await #expect(throws: ProviderFault.wrongNonce) {
                try await visit.provider.finish(brought, of: mine)
            }
        }
    }

    @Test func `another state, an error or no code is no way back`() async throws {
        try await Visit.run { visit in
            let departure = try await visit.provider.start(in: "nb")
            let code = visit.lying.approve(departure.address).code
            let ways: [(String?, String?, String?, ProviderFault)] = [
                ("other", code, nil, .notStartedHere), (nil, code, nil, .notStartedHere),
                (departure.state, nil, nil, .noCode), (departure.state, "", nil, .noCode),
                (departure.state, code, "access_denied", .denied),
            ]
            for (state, code, error, fault) in ways {
                await #expect(throws: fault) {
                    try await visit.provider.finish(
                        BroughtBack(state: state, code: code, error: error, issuer: nil),
                        of: departure)
                }
            }
        }
    }

    @Test func `an answer under another provider's name is refused`() async throws {
        try await Visit.run { visit in
            try await visit.expect(.mixedUp, issuer: "https://evil.example")
            try await visit.expect(nil, issuer: visit.lying.issuer)
        }
        try await Visit.run { visit in
            visit.lying.lie {
                $0.document = ["authorization_response_iss_parameter_supported": "true"]
            }
            try await visit.expect(.mixedUp)
            try await visit.expect(nil, issuer: visit.lying.issuer)
        }
    }

    @Test func `new keys in the middle of everything are found, for everybody at once`()
        async throws
    {
        try await Visit.run { visit in
            _ = try await visit.signIn()
            visit.lying.rotate()
            try await withThrowingTaskGroup(of: ProviderFault?.self) { group in
                for _ in 0..<8 { group.addTask { try await visit.fault() } }
                for try await fault in group { #expect(fault == nil) }
            }
            #expect(visit.lying.visits("/keys") == 2)
        }
    }

    @Test func `new keys without a name are found too`() async throws {
        try await Visit.run { visit in
            visit.lying.lie { $0.keyName = "" }
            _ = try await visit.signIn()
            visit.lying.rotate()
            try await visit.expect(nil)
        }
    }

    @Test func `a logout token ends its session once`() async throws {
        try await Visit.run { visit in
            let token = try visit.lying.logoutToken(sid: "session-1")
            #expect(try await visit.provider.over(logoutToken: token) == "session-1")
            await #expect(throws: ProviderFault.replayed) {
                try await visit.provider.over(logoutToken: token)
            }
        }
    }

    @Test func `a logout token that lies ends nothing`() async throws {
        let lies: [(String, String, ProviderFault)] = [
            ("iss", "\"https://evil.example\"", .wrongIssuer),
            ("aud", "\"other\"", .wrongAudience), ("events", "", .noLogout),
            ("events", "{\"other\":{}}", .noLogout), ("nonce", "\"n\"", .noLogout),
            ("sid", "", .noLogout), ("jti", "", .noLogout), ("exp", "1", .expired),
        ]
        try await Visit.run { visit in
            for (name, value, fault) in lies {
                var lying = Lies()
                lying.claims = [name: value]
                let token = try visit.lying.logoutToken(sid: "s", lying)
                await #expect(throws: fault, "\(name)") {
                    try await visit.provider.over(logoutToken: token)
                }
            }
            for (signature, fault) in [
                (Lies.Signature.stranger, ProviderFault.badSignature), (.none, .badAlgorithm),
            ] {
                var lying = Lies()
                lying.signature = signature
                let token = try visit.lying.logoutToken(sid: "s", lying)
                await #expect(throws: fault) {
                    try await visit.provider.over(logoutToken: token)
                }
            }
            for text in ["", "a.b", "a.b.c", "..", "é.é.é", String(repeating: "a", count: 99_999)] {
                await #expect(throws: ProviderFault.malformed) {
                    try await visit.provider.over(logoutToken: text)
                }
            }
        }
    }

    @Test func `an id token is no logout token`() async throws {
        try await Visit.run { visit in
            let token = try await visit.signIn().idToken
            await #expect(throws: ProviderFault.noLogout) {
                try await visit.provider.over(logoutToken: token)
            }
        }
    }
}
