import Synchronization

/// Hands news to all who listen in this process. A class, because writers and listeners share it.
final class NewsBoard: Sendable {
    /// So much news waits for who listens slowly [own choice: seconds of the fastest writing].
    private static let most = 4096

    fileprivate struct Listeners {
        var all: [Int: AsyncStream<String>.Continuation] = [:]
        var next = 0
        /// Who missed something, and must be told so when there is room again.
        var late: Set<Int> = []
    }

    private let listeners = Mutex(Listeners())

    func listen() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingOldest(NewsBoard.most))
        let number = listeners.withLock { listeners in
            listeners.next += 1
            listeners.all[listeners.next] = continuation
            return listeners.next
        }
        continuation.onTermination = { [weak self] _ in self?.leave(number) }
        return stream
    }

    func tell(_ news: [String]) {
        guard !news.isEmpty else { return }
        listeners.withLock { listeners in
            for (number, continuation) in listeners.all {
                for text in news { listeners.tell(text, to: number, continuation) }
            }
        }
    }

    private func leave(_ number: Int) {
        listeners.withLock { listeners in
            listeners.all[number] = nil
            listeners.late.remove(number)
        }
    }
}

extension NewsBoard.Listeners {
    fileprivate mutating func tell(
        _ text: String, to number: Int, _ continuation: AsyncStream<String>.Continuation
    ) {
        if late.contains(number) {
            guard case .enqueued = continuation.yield("") else { return }
            late.remove(number)
        }
        if case .dropped = continuation.yield(text) { late.insert(number) }
    }
}
