import Foundation
import Storage
import Synchronization

/// Tells what was announced to the listeners of this node, and hears what other nodes announce: one
/// connection that does nothing but listen, begun with the first listener. A class, because
/// listeners come and go.
final class PostgresNews: Sendable {
    static let channel = "veven"

    private struct State {
        var isListening = false
        var isClosed = false
    }

    private let board = NewsBoard()
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
        let mustBegin = state.withLock { state in
            defer { state.isListening = true }
            return !state.isListening && !state.isClosed
        }
        if mustBegin { Thread.detachNewThread { self.hear() } }
        return board.listen()
    }

    func signed(_ news: String) -> String { "\(node) \(news)" }

    func tellHere(_ news: [String]) { board.tell(news) }

    func close() {
        state.withLock { $0.isClosed = true }
        board.close()
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
                    if !isFirst { tellHere([NewsBoard.missed]) }
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
        tellHere(others)
    }
}
