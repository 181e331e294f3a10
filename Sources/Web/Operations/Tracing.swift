import HTTPTypes
import Hummingbird
import Logging
import UseCases

/// Gives every log line of a visit the names of its trace and step, and makes spans of it for a
/// collector. Only a proxy that we trust
/// names the trace: what anybody else sends would let a stranger write in our log.
struct Tracing: RouterMiddleware {
    typealias Context = VisitContext

    let proxies: TrustedProxies
    let clock: Clock
    /// Where spans go; nil where nobody wants any.
    var spans: WaitingSpans?

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        let step = step(request, context)
        var context = context
        context.logger[metadataKey: "trace_id"] = "\(step.trace)"
        context.logger[metadataKey: "span_id"] = "\(step.span)"
        if let parent = step.parent {
            context.logger[metadataKey: "parent_id"] = "\(parent)"
        }
        guard let spans, spans.wants(step) else { return try await next(request, context) }
        let visit = TracedVisit(step, came: clock.now())
        var status = 500
        defer {
            let method = RequestMeasures.known(request.method)
            spans.add(visit.spans(method, context.endpointPath, status))
        }
        let response = try await Traced.$visit.withValue(visit) {
            try await next(request, context)
        }
        status = response.status.code
        return response
    }

    private func step(_ request: Request, _ context: VisitContext) -> TraceContext {
        guard let header = request.headers[.traceparent],
            proxies.include(context.peer), let named = TraceContext(header)
        else { return .begun() }
        return named
    }
}

extension HTTPField.Name {
    static var traceparent: HTTPField.Name { HTTPField.Name("traceparent") ?? .origin }
}
