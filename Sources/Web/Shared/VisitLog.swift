import Hummingbird
import Logging

/// One line for each request: the route's pattern, never the address, so that no identity of a
/// family or person reaches the log or a figure.
struct VisitLog: RouterMiddleware {
    typealias Context = VisitContext

    let measures: RequestMeasures

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        measures.began()
        var status = 500
        defer {
            let took = (ContinuousClock.now - start) / .seconds(1)
            measures.ended(request.method, context.endpointPath, status, took)
        }
        let response = try await next(request, context)
        status = response.status.code
        let took = ContinuousClock.now - start
        context.logger.info(
            "visit",
            metadata: [
                "method": "\(request.method)", "route": "\(context.endpointPath ?? "-")",
                "status": "\(response.status.code)",
                "ms": "\(took / .milliseconds(1))",
            ])
        return response
    }
}
