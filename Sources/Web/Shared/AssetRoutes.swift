import HTML
import Hummingbird
import NIOCore

/// GET /assets/:name     the stylesheet, the scripts and the mark, from the program itself
struct AssetRoutes {
    private let assets: [String: Asset] = [
        "veven.css": Asset(PackageResources.veven_css, "text/css; charset=utf-8"),
        "veven.js": Asset(PackageResources.veven_js, "text/javascript; charset=utf-8"),
        "mark.svg": Asset(PackageResources.mark_svg, "image/svg+xml"),
    ]

    private struct Asset: Sendable {
        let body: ByteBuffer
        let type: String

        init(_ bytes: [UInt8], _ type: String) {
            body = ByteBuffer(bytes: bytes)
            self.type = type
        }
    }

    func add(to router: Router<VisitContext>) {
        router.get("assets/:name") { _, context in
            let name = try context.parameters.require("name")
            let asset = try assets[name].orRefused()
            return Response(
                status: .ok,
                headers: [.contentType: asset.type, .cacheControl: "public, max-age=300"],
                body: ResponseBody(byteBuffer: asset.body))
        }
    }
}
