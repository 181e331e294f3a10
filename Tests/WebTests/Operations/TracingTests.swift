import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import TestSupport
import Testing

@testable import Web

/// Whose word is taken for the trace that a log line names.
struct TracingTests {
    private static let header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    private func traced(from peer: String, trusting proxies: String) async throws -> Logger {
        let channel = EmbeddedChannel()
        defer { _ = try? channel.finish(acceptAlreadyClosed: true) }
        channel.remoteAddress = try SocketAddress(ipAddress: peer, port: 1)
        var logger = Logger(label: "test", factory: StreamLogHandler.standardError(label:))
        logger[metadataKey: "hb.request.id"] = "test"
        let context = VisitContext(
            source: ApplicationRequestContextSource(channel: channel, logger: logger))
        let head = HTTPRequest(
            method: .get, scheme: "https", authority: "veven.test", path: "/",
            headerFields: [HTTPField.Name("traceparent") ?? .origin: TracingTests.header])
        let seen = Seen()
        let proxies = try #require(TrustedProxies(proxies))
        _ = try await Tracing(proxies: proxies, clock: .fixed(.testNow)).handle(
            Request(head: head, body: RequestBody(buffer: ByteBuffer())), context: context
        ) { _, context in
            await seen.keep(context.logger)
            return Response(status: .ok)
        }
        return try #require(await seen.logger)
    }

    private actor Seen {
        var logger: Logger?
        func keep(_ logger: Logger) { self.logger = logger }
    }

    @Test func `a proxy that we trust names the trace`() async throws {
        let logger = try await traced(from: "10.1.2.3", trusting: "10.0.0.0/8")
        #expect(logger[metadataKey: "trace_id"] == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(logger[metadataKey: "parent_id"] == "00f067aa0ba902b7")
        #expect(logger[metadataKey: "span_id"] != "00f067aa0ba902b7")
    }

    @Test func `a stranger does not`() async throws {
        let logger = try await traced(from: "192.0.2.1", trusting: "10.0.0.0/8")
        #expect(logger[metadataKey: "trace_id"] != nil)
        #expect(logger[metadataKey: "trace_id"] != "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(logger[metadataKey: "parent_id"] == nil)
    }
}
