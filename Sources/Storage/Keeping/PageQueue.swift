import Foundation
import Synchronization

/// A few pages on their way from a reading thread to a task that writes: whoever reads waits while
/// there are enough, so that memory does not grow with the installation. A class, because both
/// sides share it.
final class PageQueue: Sendable {
    /// Read ahead while one is written [own choice].
    private static let most = 2

    private struct State {
        var onTheWay = 0
        var isStopped = false
        var isBegun = false
    }

    private let state = Mutex(State())
    private let change = NSCondition()
    let pages: AsyncStream<RowPage>
    private let sender: AsyncStream<RowPage>.Continuation

    init() { (pages, sender) = AsyncStream.makeStream(of: RowPage.self) }

    /// An engine that lost its connection begins its reading again; what was put cannot be taken
    /// back, so that the whole must be run again.
    /// - Throws: `KeepingFault.interrupted` the second time.
    func begin() throws {
        let isFirst = state.withLock { state in
            defer { state.isBegun = true }
            return !state.isBegun
        }
        guard isFirst else { throw KeepingFault.interrupted }
    }

    /// Called on a thread that may wait.
    /// - Throws: `CancellationError` when nobody takes pages any more.
    func put(_ page: RowPage) throws {
        change.lock()
        defer { change.unlock() }
        while state.withLock({ $0.onTheWay >= PageQueue.most && !$0.isStopped }) { change.wait() }
        guard !state.withLock({ $0.isStopped }) else { throw CancellationError() }
        state.withLock { $0.onTheWay += 1 }
        sender.yield(page)
    }

    /// One page was dealt with.
    func taken() { tell { $0.onTheWay -= 1 } }

    /// Nothing more is taken.
    func stop() { tell { $0.isStopped = true } }

    /// Nothing more is put.
    func end() { sender.finish() }

    private func tell(_ body: (inout State) -> Void) {
        change.withLock {
            state.withLock { body(&$0) }
            change.broadcast()
        }
    }
}
