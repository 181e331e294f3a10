import HTTPTypes
import Hummingbird
import NIOCore

/// Sends pages compressed to those who can read that, so that they arrive on a bad line. A chance
/// length is added to each, because the size of a compressed page can tell what it holds.
struct Compression: RouterMiddleware {
    typealias Context = VisitContext

    /// Less than a packet or two gains nothing.
    private static let smallest = 2048

    /// Files for the reader's own disk go as they are: they are squeezed already.
    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard request.method != .head, request.takesGzip,
            response.headers[.contentDisposition] == nil,
            response.headers[.contentEncoding] == nil,
            let length = response.body.contentLength, length >= Compression.smallest
        else { return response }
        let whole = Whole()
        try await response.body.write(whole)
        let padding = Int.random(in: 1...64)
        guard let bytes = Gzip.squeezed(whole.bytes, level: 1, padding: padding) else {
            response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: whole.bytes))
            return response
        }
        response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        response.headers[.contentEncoding] = "gzip"
        response.headers[.contentLength] = nil
        response.headers[.vary] = "Accept-Encoding"
        return response
    }
}

extension Request {
    /// Whether the browser says that it reads gzip.
    var takesGzip: Bool {
        headers[values: .acceptEncoding].contains { value in
            value.split(separator: ",").contains { wish in
                let parts = wish.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
                return parts.first == "gzip" && !parts.dropFirst().contains("q=0")
            }
        }
    }
}
