import Foundation
import Storage
import Synchronization

/// Tells what was announced to the listeners of this node, and hears what other nodes announce: one
/// connection that does nothing but listen, begun with the first listener. A class, because
/// listeners come and go.
final class PostgresNews: Sendable {
    static let channel = "veven"
    /// Says that some may have been missed.
    static let missed = ""
    /// How many one that does not listen may have waiting; what is too much goes, and
    /// one is told so [own choice].
    private static let most = 4096

    private struct State {
        var listeners: [Int: AsyncStream<String>.Continuation] = [:]
        /// Who was so slow that something was thrown away.
        var behind: Set<Int> = []
        var made = 0
        var isListening = false
        var isClosed = false

        mutating func tell(_ number: Int, _ news: [String]) {
            guard let listener = listeners[number] else { return }
            let owed = behind.remove(number) == nil ? news : [PostgresNews.missed] + news
            for one in owed {
                if case .dropped = listener.yield(one) { behind.insert(number) }
            }
        }
    }

    private let address: PostgresAddress
    private let settings: PostgresSettings
    private let state = Mutex(State())
    /// By which a node knows its own news when it comes back.
    private let node = String(UInt64.random(in: .min ... .max), radix: 36)

    init(_ address: PostgresAddress, _ settings: PostgresSettings) {
        self.address = address
        self.settings = settings
    }

    func listen() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingOldest(PostgresNews.most))
        let (number, mustBegin) = state.withLock { state in
            state.made += 1
            state.listeners[state.made] = continuation
            defer { state.isListening = true }
            return (state.made, !state.isListening && !state.isClosed)
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { state in
                state.listeners[number] = nil
                state.behind.remove(number)
            }
        }
        if mustBegin { Thread.detachNewThread { self.hear() } }
        return stream
    }

    func signed(_ news: String) -> String { "\(node) \(news)" }

    func tellHere(_ news: [String]) {
        state.withLock { state in
            for number in state.listeners.keys.sorted() { state.tell(number, news) }
        }
    }

    func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }

    private var isOver: Bool { state.withLock(\.isClosed) }

    /// Listens until the database is closed; a connection that breaks is made anew.
    private func hear() {
        var pause = 0.05
        var isFirst = true
        while !isOver {
            do {
                try hearOnce {
                    pause = 0.05
                    if !isFirst { tellHere([PostgresNews.missed]) }
                    isFirst = false
                }
            } catch {
                Thread.sleep(forTimeInterval: pause * Double.random(in: 0.5...1))
                pause = min(pause * 2, 2)
            }
        }
    }

    private func hearOnce(begun: () -> Void) throws {
        let wire = try PostgresWire(address, settings: settings, setUp: "")
        try wire.script("LISTEN \(PostgresNews.channel)")
        begun()
        while !isOver {
            let end = ContinuousClock.now + .milliseconds(500)
            if Poll.wait(wire.socket, for: .input, until: end) {
                take(try wire.notifications())
            }
        }
    }

    /// Other nodes' news; this node's was told when it was committed.
    private func take(_ payloads: [String]) {
        let others = payloads.compactMap { payload -> String? in
            let parts = payload.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0] != node else { return nil }
            return String(parts[1])
        }
        if !others.isEmpty { tellHere(others) }
    }
}
