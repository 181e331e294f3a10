import HTTPTypes
import Hummingbird
import Logging

/// Gives every log line of a visit the names of its trace and step. Only a proxy that we trust
/// names the trace: what anybody else sends would let a stranger write in our log.
struct Tracing: RouterMiddleware {
    typealias Context = VisitContext

    let proxies: TrustedProxies

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
        return try await next(request, context)
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
