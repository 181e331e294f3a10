import Foundation
import Storage
import Synchronization

/// Tells what was announced to the listeners of this node, and hears what other nodes announce, on a
/// connection of its own that is begun with the first listener. What is told without a transaction
/// goes out on it too, so that nobody's page waits for that. A class, because listeners come and go.
final class PostgresNews: Sendable {
    static let channel = "veven"
    /// So much waits to be told, while the server is away; then the oldest is lost [own choice].
    private static let most = 256

    private struct State {
        var outgoing: [String] = []
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
        begin()
        return board.listen()
    }

    /// To the listeners here at once, and to other nodes' within some tenths of a second.
    func tell(_ news: [String]) {
        tellHere(news)
        state.withLock { state in
            state.outgoing += news
            state.outgoing.removeFirst(max(0, state.outgoing.count - PostgresNews.most))
        }
        begin()
    }

    /// What lets every other node hear this.
    func request(_ news: String) -> PostgresWire.Request {
        .once(
            "SELECT pg_notify($1, $2)",
            Parameters([.text(PostgresNews.channel), .text("\(node) \(news)")]))
    }

    func tellHere(_ news: [String]) { board.tell(news) }

    func close() {
        state.withLock { $0.isClosed = true }
        board.close()
    }

    private func begin() {
        let mustBegin = state.withLock { state in
            defer { state.isListening = true }
            return !state.isListening && !state.isClosed
        }
        if mustBegin { Thread.detachNewThread { self.hear() } }
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
                // Also before the first: what others told since somebody began to listen.
                isFirst = false
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
            let end = ContinuousClock.now + .milliseconds(200)
            let hasCome = Poll.wait(wire.socket, for: .input, until: end)
            let hasGone = try send(on: wire)
            if hasCome || hasGone { take(try wire.notifications()) }
        }
    }

    private func send(on wire: PostgresWire) throws -> Bool {
        let outgoing = state.withLock { state in
            defer { state.outgoing = [] }
            return state.outgoing
        }
        guard !outgoing.isEmpty else { return false }
        if let fault = try wire.exchange(outgoing.map(request)).fault { throw fault }
        return true
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
