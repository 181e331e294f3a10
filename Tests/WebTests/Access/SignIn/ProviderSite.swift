import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Instruments
import LyingProvider
import Logging
import NIOCore
import NIOEmbedded
import OpenID
import Storage
import Synchronization
import TestSupport
import UseCases

@testable import Web

/// The site with providers of our own for citizens and employees, and a browser that keeps
/// cookies. A class, because the browser's cookies change.
final class ProviderSite: Sendable {
    let lying: LyingProvider
    let people = KnownPeople()
    let log = GatheredLog()
    let vault: TestVault
    let number: NationalNumber
    private let responder: any HTTPResponder<VisitContext>
    private let jar = Mutex<[String: String]>([:])

    private init(_ lying: LyingProvider, _ vault: TestVault, _ web: WebClient) throws {
        self.lying = lying
        self.vault = vault
        guard let number = NationalNumber(LyingProvider.number) else { throw Refused() }
        self.number = number
        let clock = Clock.fixed(.testNow)
        let providers = try SignInProvider.People.allCases.map { people in
            SignInProvider(
                for: people, title: "Portalen",
                provider: Provider(
                    try ProviderSite.registration(at: lying.issuer, for: people), web: web
                ) { .testNow })
        }
        responder = WebApp(
            files: CaseFiles(vault: vault.vault, clock: clock),
            municipal: MunicipalFiles(vault: vault.vault, clock: clock), sessions: people,
            way: .providers(providers),
            questionnaires: Questionnaires(catalog: try Catalog.shipped()), clock: clock,
            ids: Identifiers { anID(Goal.self).text },
            address: SiteAddress(hosts: ["veven.test"], isSecure: true),
            operations: .ofTest(vault)
        ).router.buildResponder()
    }

    /// Runs a body on a site whose provider answers.
    static func run(_ body: @Sendable @escaping (ProviderSite) async throws -> Void) async throws {
        let vault = try await aVault()
        try await LyingProvider.run(at: .testNow) { lying in
            let web = WebClient(documents: 60, tokens: 60)
            do {
                try await body(ProviderSite(lying, vault, web))
            } catch {
                try await web.close()
                throw error
            }
            try await web.close()
        }
    }

    private static func registration(
        at issuer: String, for people: SignInProvider.People
    ) throws -> Registration {
        Registration(
            issuer: try ProviderAddress(issuer).orRefused(), client: LyingProvider.client,
            proof: .none,
            vouching: people == .citizens ? .number(claim: "pid") : .subject(claim: "sub"),
            levels: people == .citizens ? ["idporten-loa-high"] : [],
            returnsTo: "https://veven.test" + SignInProvider.returnPath(for: people),
            leavesTo: "https://veven.test" + SignInProvider.leavePath)
    }
}

extension ProviderSite {
    /// Asks as the browser does, and keeps the cookies that come back.
    func ask(
        _ method: HTTPRequest.Method = .get, _ path: String, form: [(String, String)] = [],
        headers: HTTPFields = [:], withCookies: Bool = true
    ) async throws -> TestSite.Reply {
        var fields = headers
        let cookies = jar.withLock { $0.map { "\($0.key)=\($0.value)" } }
        if withCookies, !cookies.isEmpty { fields[.cookie] = cookies.joined(separator: "; ") }
        if method == .post, withCookies { fields[.origin] = "https://veven.test" }
        let head = HTTPRequest(
            method: method, scheme: "https", authority: "veven.test", path: path,
            headerFields: fields)
        let body = form.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        var logger = log.logger
        logger[metadataKey: "hb.request.id"] = "test"
        let context = VisitContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
        let reply = try await TestSite.Reply(responder.respond(to: request, context: context))
        if withCookies { keep(reply) }
        return reply
    }

    private func keep(_ reply: TestSite.Reply) {
        for header in reply.headers[values: .setCookie] {
            let parts = header.prefix { $0 != ";" }.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            jar.withLock { jar in
                let isOver = header.contains("Max-Age=0")
                jar[String(parts[0])] = isOver ? nil : String(parts[1])
            }
        }
    }

    func cookie(_ name: String) -> String? { jar.withLock { $0[name] } }
    func drop(_ name: String) { jar.withLock { $0[name] = nil } }
    func set(_ name: String, _ value: String) { jar.withLock { $0[name] = value } }

    var isSignedIn: Bool { cookie("__Host-session") != nil }

    /// Presses the button: the address at the provider that the browser is led to.
    func depart(_ people: String = "citizens") async throws -> String {
        let reply = try await ask(.post, "/sign-in/\(people)")
        return try (reply.location).orRefused()
    }

    /// The address that the provider leads the browser back to.
    func approved(_ address: String, _ people: String = "citizens") -> String {
        let back = lying.approve(address)
        return "/sign-in/\(people)/return?code=\(back.code)&state=\(back.state)"
    }

    /// The whole way there and back.
    func signIn(_ people: String = "citizens") async throws -> TestSite.Reply {
        try await ask(.get, approved(try await depart(people), people))
    }
}
