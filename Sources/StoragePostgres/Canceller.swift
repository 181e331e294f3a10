import CLibPQ
import Foundation
import Synchronization

/// Asks the server to stop what a connection is doing: the one thing that libpq lets another
/// thread do. A class, because the handle is freed once; its address is kept as a number under
/// a lock, and nobody else has it.
final class Canceller: Sendable {
    private let address: Mutex<UInt>

    /// - Parameter connection: Where the handle is taken from, on that connection's own thread.
    init(_ connection: OpaquePointer) {
        address = Mutex(PQgetCancel(connection).map { UInt(bitPattern: $0) } ?? 0)
    }

    deinit {
        address.withLock { PQfreeCancel(OpaquePointer(bitPattern: $0)) }
    }

    /// On a thread of its own, because it connects to the server and may wait for it.
    func cancel() {
        Thread.detachNewThread {
            self.address.withLock { address in
                guard let handle = OpaquePointer(bitPattern: address) else { return }
                var message = [CChar](repeating: 0, count: 256)
                _ = PQcancel(handle, &message, CInt(message.count))
            }
        }
    }
}
