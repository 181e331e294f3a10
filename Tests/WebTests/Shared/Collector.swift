import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore

/// Gathers a response's body. A class, because the body is written into it from elsewhere.
final class Collector: ResponseBodyWriter {
    private let buffer = NIOLockedValueBox(ByteBuffer())

    func write(_ part: ByteBuffer) async throws {
        buffer.withLockedValue { _ = $0.writeImmutableBuffer(part) }
    }

    func finish(_ trailers: HTTPFields?) async throws {}

    var text: String { buffer.withLockedValue { String(buffer: $0) } }
}
