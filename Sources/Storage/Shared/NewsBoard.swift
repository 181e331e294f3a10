import Synchronization

/// Hands news to all who listen in this process, whatever the engine. A class, because writers and listeners share it.
package final class NewsBoard: Sendable {
    /// So much news waits for who listens slowly [own choice: seconds of the fastest writing].
    private static let most = 4096
    /// Says that some may have been missed.
    package static let missed = ""

    fileprivate struct Listeners {
        var all: [Int: AsyncStream<String>.Continuation] = [:]
        var next = 0
        /// Who missed something, and must be told so when there is room again.
        var late: Set<Int> = []
        var isClosed = false
    }

    private let listeners = Mutex(Listeners())

    package init() {}

    package func listen() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingOldest(NewsBoard.most))
        let number = listeners.withLock { listeners -> Int? in
            listeners.next += 1
            if !listeners.isClosed { listeners.all[listeners.next] = continuation }
            return listeners.isClosed ? nil : listeners.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.leave(number) }
        return stream
    }

    package func tell(_ news: [String]) {
        guard !news.isEmpty else { return }
        listeners.withLock { listeners in
            for (number, continuation) in listeners.all {
                for text in news { listeners.tell(text, to: number, continuation) }
            }
        }
    }

    /// Whoever listens hears the end, also who comes later.
    package func close() {
        let all = listeners.withLock { listeners in
            listeners.isClosed = true
            defer { listeners.all = [:] }
            return Array(listeners.all.values)
        }
        for listener in all { listener.finish() }
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
            guard case .enqueued = continuation.yield(NewsBoard.missed) else { return }
            late.remove(number)
        }
        if case .dropped = continuation.yield(text) { late.insert(number) }
    }
}
