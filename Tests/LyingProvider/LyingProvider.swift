import Crypto
import Domain
import Foundation
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// A sign-in provider of our own on this machine, which tells the truth until a test makes it lie.
/// A class, because tests change it while it answers.
package final class LyingProvider: Sendable {
    package static let client = "veven-client"
    private static let old = Result { try ProviderKeys(name: "old") }
    private static let new = Result { try ProviderKeys(name: "new") }

    package let now: Instant
    private let state = Mutex(State())

    private struct State: Sendable {
        var lies = Lies()
        var port = 0
        var isRotated = false
        var codes: [String: [String: String]] = [:]
        var made = 0
        var visits: [String] = []
        var lastForm: [String: String] = [:]
        var lastAuthorization: String?
    }

    private init(now: Instant) { self.now = now }

    /// Runs a body while the provider answers.
    package static func run<Answer: Sendable>(
        at now: Instant, _ body: @Sendable @escaping (LyingProvider) async throws -> Answer
    ) async throws -> Answer {
        let provider = LyingProvider(now: now)
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "provider", factory: StreamLogHandler.standardError(label:))
        logger.logLevel = .critical
        let app = Application(
            router: provider.router,
            configuration: .init(address: .hostname("127.0.0.1", port: 0), serverName: nil),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) }, logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await app.run() }
            for await port in ports {
                provider.state.withLock { $0.port = port }
                break
            }
            defer { group.cancelAll() }
            return try await body(provider)
        }
    }

    package var issuer: String { "http://127.0.0.1:\(state.withLock { $0.port })" }

    package func lie(_ change: (inout Lies) -> Void) { state.withLock { change(&$0.lies) } }

    /// From now on all is signed with new keys, and the old ones are gone.
    package func rotate() { state.withLock { $0.isRotated = true } }

    /// How often a place was asked for.
    package func visits(_ path: String) -> Int {
        state.withLock { $0.visits.count { $0 == path } }
    }

    /// What the token place was last sent.
    package var lastForm: [String: String] { state.withLock { $0.lastForm } }
    package var lastAuthorization: String? { state.withLock { $0.lastAuthorization } }

    /// What the browser would bring back from an address that a sign-in led to, after somebody
    /// proved who they are: code and state.
    package func approve(_ address: String) -> (code: String, state: String) {
        let parts = URLComponents(string: address)
        let query = Dictionary(
            (parts?.queryItems ?? []).map { ($0.name, $0.value ?? "") }
        ) { $1 }
        return state.withLock { state in
            state.made += 1
            let code = "code-\(state.made)"
            state.codes[code] = query
            return (code, query["state"] ?? "")
        }
    }

    /// A logout token for a session, with these claims put in place of the true ones.
    package func logoutToken(sid: String, _ lies: Lies = Lies()) throws -> String {
        var claims = [
            "iss": "\"\(issuer)\"", "aud": "\"\(LyingProvider.client)\"",
            "iat": "\(seconds)", "exp": "\(seconds + 120)", "jti": "\"\(sid)-logout\"",
            "sid": "\"\(sid)\"",
            "events": "{\"http://schemas.openid.net/event/backchannel-logout\":{}}",
        ]
        for (name, value) in lies.claims { claims[name] = value.isEmpty ? nil : value }
        return try keys.token(claims, lies, stranger: LyingProvider.new.get())
    }

    private var seconds: Int { now.milliseconds / 1000 }
    private var keys: ProviderKeys {
        get throws {
            try (state.withLock { $0.isRotated } ? LyingProvider.new : LyingProvider.old).get()
        }
    }
}

extension LyingProvider {
    private var router: Router<BasicRequestContext> {
        let router = Router()
        router.get(".well-known/openid-configuration") { _, _ in
            try self.answer(.document, "/.well-known/openid-configuration", self.document)
        }
        router.get("keys") { _, _ in try self.answer(.keys, "/keys", self.keys.published()) }
        router.post("token") { request, context in
            let body = try await request.body.collect(upTo: 100_000)
            let fields = URLComponents(string: "?\(String(buffer: body))")?.queryItems ?? []
            let form = Dictionary(fields.map { ($0.name, $0.value ?? "") }) { $1 }
            self.state.withLock {
                $0.lastForm = form
                $0.lastAuthorization = request.headers[.authorization]
            }
            return try self.token(for: form)
        }
        return router
    }

    private var document: String {
        let lies = state.withLock { $0.lies }
        var members = [
            "issuer": "\"\(issuer)\"", "authorization_endpoint": "\"\(issuer)/authorize\"",
            "token_endpoint": "\"\(issuer)/token\"", "jwks_uri": "\"\(issuer)/keys\"",
            "end_session_endpoint": "\"\(issuer)/end\"",
            "authorization_response_iss_parameter_supported": "false",
        ]
        for (name, value) in lies.document { members[name] = value.isEmpty ? nil : value }
        return json(members)
    }

    private func token(for form: [String: String]) throws -> Response {
        let lies = state.withLock { $0.lies }
        let found = state.withLock { state in
            lies.isLax
                ? state.codes.values.first : state.codes.removeValue(forKey: form["code"] ?? "")
        }
        let hash = encoded(SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8)))
        guard let query = found, lies.isLax || query["code_challenge"] == hash,
            lies.isLax || query["redirect_uri"] == form["redirect_uri"]
        else { return refusal }
        var claims = [
            "iss": "\"\(issuer)\"", "aud": "\"\(LyingProvider.client)\"", "sub": "\"somebody\"",
            "iat": "\(seconds)", "exp": "\(seconds + 120)", "auth_time": "\(seconds)",
            "nonce": "\"\(query["nonce"] ?? "")\"", "acr": "\"idporten-loa-high\"",
            "sid": "\"session-1\"", "pid": "\"\(LyingProvider.number)\"",
            "at_hash": "\"\(encoded(SHA256.hash(data: Data("access".utf8)).prefix(16)))\"",
        ]
        for (name, value) in lies.claims { claims[name] = value.isEmpty ? nil : value }
        let token = try keys.token(claims, lies, stranger: LyingProvider.new.get())
        return try answer(
            .token, "/token",
            json([
                "id_token": "\"\(token)\"", "access_token": "\"access\"",
                "token_type": "\"Bearer\"",
            ]))
    }

    /// An invented person's number (month +80).
    package static let number = "01859000009"

    private var refusal: Response {
        Response(
            status: .badRequest, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "{\"error\":\"invalid_grant\"}")))
    }

    private func answer(_ place: Lies.Place, _ path: String, _ honest: String) throws -> Response {
        let lies = state.withLock { state in
            state.visits.append(path)
            return state.lies
        }
        guard let lie = lies.answers[place] else { return whole(honest) }
        switch lie {
        case .redirect:
            return Response(status: .found, headers: [.location: "\(issuer)\(path)?again"])
        case .huge: return whole(String(repeating: " ", count: 1_000_000) + honest)
        case .slow: return slow(honest)
        case .page: return whole(honest, type: "text/html")
        case .broken: return whole(String(honest.dropLast(5)))
        case .refuses: return refusal
        case .fails: return Response(status: .internalServerError)
        }
    }

    private func whole(_ text: String, type: String = "application/json") -> Response {
        Response(
            status: .ok, headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// A byte now, the rest when nobody waits any more.
    private func slow(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: String(text.prefix(1))))
                try await Task.sleep(for: .seconds(4))
                try await writer.write(ByteBuffer(string: String(text.dropFirst())))
                try await writer.finish(nil)
            })
    }
}
