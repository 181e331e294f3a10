import AsyncHTTPClient
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import Web

/// Sends spans to the collector that the operator names, as OTLP over HTTP in JSON
/// (opentelemetry.io/docs/specs/otlp, section OTLP/HTTP). What it does not take is tried three
/// times, and then lost and counted.
struct TraceSender: ServiceLifecycle.Service {
    private static let attempts = 3
    private static let pause = Duration.seconds(1)

    let spans: WaitingSpans
    let address: String
    let logger: Logger
    /// Which of several nodes: a name for as long as it runs.
    let node = String(UInt64.random(in: .min ... .max), radix: 36)

    func run() async throws {
        var settings = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(2)))
        settings.httpVersion = .http1Only
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: TraceSender.pause) }
            await sendAll(client, attempts: TraceSender.attempts)
        }
        await sendAll(client, attempts: 1)
        try? await client.shutdown()
    }

    private func sendAll(_ client: HTTPClient, attempts: Int) async {
        while true {
            let batch = spans.next()
            if batch.isEmpty { return }
            guard await isTaken(batch, client, attempts) else {
                spans.noteLost(batch.count)
                logger.warning("traces", metadata: ["lost": "\(batch.count)"])
                return
            }
            spans.noteSent(batch.count)
        }
    }

    private func isTaken(_ batch: [Span], _ client: HTTPClient, _ attempts: Int) async -> Bool {
        guard let body = try? OTLPTraces(batch, node: node).json else { return false }
        var request = HTTPClientRequest(url: address)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.body = .bytes(ByteBuffer(bytes: body))
        for attempt in 1...attempts {
            let answer = try? await client.execute(request, timeout: .seconds(5))
            if let answer {
                _ = try? await answer.body.collect(upTo: 64 * 1024)
                // These four say "later" (the same specification, "Failures").
                guard [429, 502, 503, 504].contains(answer.status.code) else {
                    return (200..<300).contains(answer.status.code)
                }
            }
            if attempt < attempts { try? await Task.sleep(for: TraceSender.pause) }
        }
        return false
    }
}
