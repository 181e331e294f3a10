import HTTPTypes
import Hummingbird
import NIOCore

@testable import Web

/// One request as it is sent, and how to show it when it did harm.
struct FuzzRequest: CustomStringConvertible {
    var method: HTTPRequest.Method
    var path: String
    var headers = HTTPFields()
    var body = ""

    init(_ method: HTTPRequest.Method, _ path: String, token: String?) {
        self.method = method
        self.path = path
        if let token { headers[.cookie] = "__Host-session=\(token)" }
    }

    var description: String {
        "\(method) \(path.prefix(300))\n"
            + headers.map { "\($0.name): \($0.value.prefix(100))\n" }.joined()
            + "\n\(body.prefix(800))"
    }
}

extension FuzzTown {
    func ask(_ wanted: FuzzRequest) async throws -> TestSite.Reply {
        let head = HTTPRequest(
            method: wanted.method, scheme: "https", authority: "veven.test", path: wanted.path,
            headerFields: wanted.headers)
        let request = Request(
            head: head, body: RequestBody(buffer: ByteBuffer(string: wanted.body)))
        let response = try await responder.respond(to: request, context: TestSite.context())
        return try await TestSite.Reply(response)
    }
}
