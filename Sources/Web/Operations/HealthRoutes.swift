import Hummingbird
import Logging

/// GET /health/live     the program answers
/// GET /health/ready    the program can be sent people: its database answers, and it is not ending
struct HealthRoutes: Sendable {
    let readiness: Readiness

    func add(to router: Router<VisitContext>) {
        router.get("health/live") { _, _ in HealthRoutes.told("ok", .ok) }
        router.get("health/ready") { _, context in
            guard let hindrance = await readiness.hindrance() else {
                return HealthRoutes.told("ready", .ok)
            }
            context.logger.warning("not ready", metadata: ["why": "\(hindrance.rawValue)"])
            return HealthRoutes.told(hindrance.rawValue, .serviceUnavailable)
        }
    }

    private static func told(_ word: String, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: word + "\n")))
    }
}
