import HTML
import Hummingbird
import NIOCore

/// What a route answers with.
enum Reply {
    /// A page; 422 when it shows a form with faults.
    static func page(_ page: SitePage, status: HTTPResponse.Status = .ok) -> Response {
        let bytes = page.html.bytes
        var headers = Reply.pageHeaders
        if page.asksHere {
            headers[.contentSecurityPolicy] = SafetyHeaders.policy(asksHere: true)
        }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// After a change: see the other page, so that reloading repeats nothing.
    static func see(_ path: Path) -> Response {
        Response(status: .seeOther, headers: [.location: path.text])
    }

    /// The policy of what is not our own: nothing in it may load or run, wherever it is opened.
    static let sealedOff = "default-src 'none'; sandbox"

    /// A file for the reader's own disk; it is never shown within the site.
    static func file(_ bytes: [UInt8], type: String, called name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(name)\"",
                .contentSecurityPolicy: sealedOff,
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static let pageHeaders: HTTPFields = [
        .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
    ]
}
