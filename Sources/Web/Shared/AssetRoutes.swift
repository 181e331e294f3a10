import HTML
import HTTPTypes
import Hummingbird
import NIOCore

/// GET /assets/:name     the stylesheet, the scripts and the mark, from the program itself
struct AssetRoutes {
    private let assets: [String: Asset] = [
        "veven.css": Asset(PackageResources.veven_css, "text/css; charset=utf-8"),
        "veven.js": Asset(PackageResources.veven_js, "text/javascript; charset=utf-8"),
        "live.js": Asset(PackageResources.live_js, "text/javascript; charset=utf-8"),
        "answering.js": Asset(
            PackageResources.answering_js, "text/javascript; charset=utf-8"),
        "mark.svg": Asset(PackageResources.mark_svg, "image/svg+xml"),
    ]

    /// A file as it is and compressed, made once.
    private struct Asset: Sendable {
        let plain: ByteBuffer
        let squeezed: ByteBuffer?
        let type: String

        init(_ bytes: [UInt8], _ type: String) {
            plain = ByteBuffer(bytes: bytes)
            squeezed = Gzip.squeezed(bytes, level: 9).map { ByteBuffer(bytes: $0) }
            self.type = type
        }

        func response(squeezing: Bool) -> Response {
            var headers: HTTPFields = [
                .contentType: type, .cacheControl: "public, max-age=300",
                .vary: "Accept-Encoding",
            ]
            guard squeezing, let squeezed else {
                return Response(
                    status: .ok, headers: headers, body: ResponseBody(byteBuffer: plain))
            }
            headers[.contentEncoding] = "gzip"
            return Response(
                status: .ok, headers: headers, body: ResponseBody(byteBuffer: squeezed))
        }
    }

    func add(to router: Router<VisitContext>) {
        router.get("assets/:name") { request, context in
            let name = try context.parameters.require("name")
            return try assets[name].orRefused().response(squeezing: request.takesGzip)
        }
    }
}
