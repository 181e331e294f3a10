import Hummingbird

/// GET /metrics    the figures, on a port of their own that the world does not reach
/// GET /health/…   as on the site itself
package struct FiguresSite: Sendable {
    private let operations: Operations

    package init(_ operations: Operations) { self.operations = operations }

    package var router: Router<VisitContext> {
        let router = Router(context: VisitContext.self)
        HealthRoutes(readiness: operations.readiness).add(to: router)
        let operations = operations
        router.get("metrics") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: Exposition.type, .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: operations.figures)))
        }
        return router
    }
}
