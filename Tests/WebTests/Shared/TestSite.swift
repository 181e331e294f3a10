import Domain
import HTTPTypes
import Hummingbird
import Instruments
import Logging
import NIOCore
import NIOEmbedded
import Storage
import TestSupport
import UseCases

@testable import Web

extension Operations {
    static func ofTest(_ vault: TestVault) -> Operations {
        Operations(readiness: Readiness { try await vault.installation.answers() })
    }
}

/// The whole site on a real database, asked without a network in between.
struct TestSite {
    let vault: TestVault
    let family: Family
    let mother: Account
    let person: Person
    let responder: any HTTPResponder<VisitContext>
    /// The pages that are open.
    let live: LiveHub
    /// The site's clock, which a test can move.
    let time: MovingTime
    private let people: ListedPeople

    /// What an operator sees of it.
    let operations: Operations

    /// - Parameter spans: Where spans go, for who asks for them.
    init(on engine: TestEngine = .chosen, spans: WaitingSpans? = nil) async throws {
        vault = try await aVault(on: engine)
        time = MovingTime()
        family = vault.family()
        person = aPerson(name: "Sara Solbakken")
        try await vault.begin(family, members: [person])
        mother = anAccount(
            .parent, in: vault.municipality.id, name: "Sara Solbakken", family: family.id,
            person: person.id)
        try await vault.installation.founding.add([mother])
        people = ListedPeople()
        let app = try TestSite.app(vault, people, time, spans: spans)
        operations = app.operations
        live = app.live
        responder = app.router.buildResponder()
        people.accounts = [
            vault.coordinator, vault.teacher, vault.volunteer, vault.leader, mother,
        ]
    }

    /// The same site at a second node.
    init(beside one: TestSite, at node: Installation) throws {
        vault = one.vault
        family = one.family
        mother = one.mother
        person = one.person
        people = one.people
        time = one.time
        let app = try TestSite.app(vault, people, time, at: node)
        operations = app.operations
        live = app.live
        responder = app.router.buildResponder()
    }

    static func app(
        _ vault: TestVault, _ people: ListedPeople, _ time: MovingTime = MovingTime(),
        at node: Installation? = nil, limits: ServerLimits = ServerLimits(),
        spans: WaitingSpans? = nil
    ) throws -> WebApp {
        let clock = Clock { time.now }
        let node = node ?? vault.installation
        var operations = Operations.ofTest(vault)
        operations.spans = spans
        return WebApp(
            files: CaseFiles(vault: node.vault, clock: clock),
            municipal: MunicipalFiles(vault: node.vault, clock: clock),
            sessions: node.sessions, way: .list(people),
            questionnaires: Questionnaires(catalog: try Catalog.shipped()), clock: clock,
            ids: Identifiers { anID(Goal.self).text },
            address: SiteAddress(hosts: ["veven.test"], isSecure: true), limits: limits,
            operations: operations)
    }

    /// Entrusts somebody with something.
    func entrust(_ account: Account, with rights: Set<Right>) async throws -> Account {
        let found = try await vault.installation.sessions.accounts([account.id]).first
        guard var entrusted = found else { throw Refused() }
        entrusted.rights = rights
        let changed = entrusted
        let municipality = vault.municipality.id
        try await vault.vault.change { session in
            guard try session.municipality(municipality).save(changed) else { throw Stale() }
        }
        return entrusted
    }

    /// Signs somebody in and gives the cookie's token.
    func token(of account: Account) async throws -> String {
        try await vault.installation.sessions.start(for: account.id, at: time.now)
    }

    /// Asks as somebody, or as nobody.
    func ask(
        _ method: HTTPRequest.Method = .get, _ path: String, as account: Account? = nil,
        form: [(String, String)] = [], headers: HTTPFields = [:], bytes: [UInt8]? = nil,
        log: GatheredLog? = nil
    ) async throws -> Reply {
        var fields = headers
        if let account { fields[.cookie] = "__Host-session=\(try await token(of: account))" }
        if method == .post, fields[.origin] == nil { fields[.origin] = "https://veven.test" }
        let head = HTTPRequest(
            method: method, scheme: "https", authority: "veven.test", path: path,
            headerFields: fields)
        let body = form.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        let buffer = bytes.map { ByteBuffer(bytes: $0) } ?? ByteBuffer(string: body)
        let request = Request(head: head, body: RequestBody(buffer: buffer))
        return try await Reply(responder.respond(to: request, context: TestSite.context(log: log)))
    }

    static func context(log: GatheredLog? = nil) -> VisitContext {
        var logger =
            log?.logger
            ?? Logger(label: "test", factory: StreamLogHandler.standardError(label:))
        if log == nil { logger.logLevel = .error }
        logger[metadataKey: "hb.request.id"] = "test"
        let channel = EmbeddedChannel()
        // A channel that is never closed is never let go of.
        defer { _ = try? channel.finish(acceptAlreadyClosed: true) }
        return VisitContext(
            source: ApplicationRequestContextSource(channel: channel, logger: logger))
    }

    /// Asks on a connection that stays open, as somebody who is signed in with this token.
    func open(_ path: String, token: String, on line: any Channel) async throws -> Response {
        let head = HTTPRequest(
            method: .get, scheme: "https", authority: "veven.test", path: path,
            headerFields: [.cookie: "__Host-session=\(token)"])
        var logger = Logger(label: "test", factory: StreamLogHandler.standardError(label:))
        logger.logLevel = .error
        logger[metadataKey: "hb.request.id"] = "test"
        let context = VisitContext(
            source: ApplicationRequestContextSource(channel: line, logger: logger))
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        return try await responder.respond(to: request, context: context)
    }

    private func encoded(_ text: String) -> String {
        text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// What came back.
    struct Reply {
        let status: Int
        let headers: HTTPFields
        let body: String

        init(_ response: Response) async throws {
            status = response.status.code
            headers = response.headers
            let writer = Whole()
            try await response.body.write(writer)
            body = String(decoding: writer.bytes, as: UTF8.self)
        }

        var location: String? { headers[.location] }
    }
}
