import Domain
import HTTPTypes
import Hummingbird
import Instruments
import Logging
import NIOCore
import NIOEmbedded
import TestSupport
import UseCases

@testable import Web

/// The whole site on a real database, asked without a network in between.
struct Site {
    private let responder: any HTTPResponder<VisitContext>
    private let context: VisitContext

    private struct Nobody: PeopleList {
        func people() async throws -> [Account] { [] }
    }

    init(_ vault: TestVault, _ questionnaires: Questionnaires, _ wall: Wall) {
        let app = WebApp(
            files: CaseFiles(vault: vault.vault, clock: wall.clock),
            municipal: MunicipalFiles(vault: vault.vault, clock: wall.clock),
            sessions: vault.installation.sessions, way: .list(Nobody()),
            questionnaires: questionnaires, clock: wall.clock,
            ids: Identifiers { anID(Goal.self).text },
            address: SiteAddress(hosts: ["veven.test"], isSecure: true),
            operations: Operations(readiness: Readiness { try await vault.installation.answers() }))
        responder = app.router.buildResponder()
        var logger = Logger(label: "test", factory: StreamLogHandler.standardError(label:))
        logger.logLevel = .error
        logger[metadataKey: "hb.request.id"] = "test"
        context = VisitContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
    }

    /// What came back.
    struct Reply {
        let status: Int
        let body: [UInt8]
    }

    func get(_ path: String, token: String) async throws -> Reply {
        try await ask(.get, path, token, nil)
    }

    func post(_ form: Form, token: String) async throws -> Reply {
        try await ask(.post, form.path, token, form.encoded)
    }

    private func ask(
        _ method: HTTPRequest.Method, _ path: String, _ token: String, _ body: String?
    ) async throws -> Reply {
        var fields: HTTPFields = [.cookie: "__Host-session=\(token)"]
        if method == .post { fields[.origin] = "https://veven.test" }
        let head = HTTPRequest(
            method: method, scheme: "https", authority: "veven.test", path: path,
            headerFields: fields)
        let request = Request(
            head: head, body: RequestBody(buffer: ByteBuffer(string: body ?? "")))
        let response = try await responder.respond(to: request, context: context)
        let writer = Whole()
        try await response.body.write(writer)
        return Reply(status: response.status.code, body: Array(writer.bytes))
    }
}

/// A filled-in form and where it is sent.
struct Form: Sendable {
    let path: String
    let fields: [(String, String)]

    init(_ path: String, _ fields: [(String, String)]) {
        self.path = path
        self.fields = fields
    }

    var encoded: String {
        fields.map { "\(safe($0.0))=\(safe($0.1))" }.joined(separator: "&")
    }

    private func safe(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain
                ? String(Unicode.Scalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
