import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore

/// Gathers a body that was made to be written out. A class, because a writer is handed over.
final class Whole: ResponseBodyWriter {
    private let gathered = NIOLockedValueBox(ByteBuffer())

    func write(_ part: ByteBuffer) async throws {
        gathered.withLockedValue { _ = $0.writeImmutableBuffer(part) }
    }

    func finish(_ trailers: HTTPFields?) async throws {}

    var bytes: [UInt8] { gathered.withLockedValue { Array($0.readableBytesView) } }
}
