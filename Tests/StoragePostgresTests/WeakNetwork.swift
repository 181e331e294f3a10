import Foundation
import StoragePostgres
import Synchronization

/// A way to the server that can be cut: it passes bytes on, until it is told to swallow them, to
/// refuse, or to cut at the next COMMIT. A class, because its threads and the test share it.
final class WeakNetwork: Sendable {
    private struct State {
        var swallows = false
        var refuses = false
        /// Whether the next COMMIT reaches the server before the cut; nil for no cut.
        var cut: Bool?
        var isClosed = false
        var open: Set<CInt> = []
    }

    private let state = Mutex(State())
    private let listening: CInt
    private let port: UInt16
    private let server: UInt16
    private let base: String

    struct Broken: Error {}

    init(to address: PostgresAddress) throws {
        guard let base = TestServerAddress.base, let server = base.port else { throw Broken() }
        self.base = base.user
        self.server = server
        (listening, port) = try WeakNetwork.listen()
        Thread.detachNewThread { self.accept() }
    }

    func address(of name: String, as user: String? = nil) throws -> PostgresAddress {
        try PostgresAddress("postgres://\(user ?? base)@127.0.0.1:\(port)/\(name)")
    }

    func swallow(_ on: Bool) { state.withLock { $0.swallows = on } }
    func cutAtCommit(letThrough: Bool) { state.withLock { $0.cut = letThrough } }

    /// Also ends the connections that there are.
    func refuse(_ on: Bool) {
        state.withLock { state in
            state.refuses = on
            if on { for socket in state.open { shutdown(socket, CInt(SHUT_RDWR)) } }
        }
    }

    func close() {
        state.withLock { state in
            state.isClosed = true
            for socket in state.open { shutdown(socket, CInt(SHUT_RDWR)) }
        }
        shutdown(listening, CInt(SHUT_RDWR))
    }

    private func accept() {
        while true {
            let client = Foundation.accept(listening, nil, nil)
            guard client >= 0, !state.withLock(\.isClosed) else { break }
            guard !state.withLock(\.refuses), let server = try? WeakNetwork.connect(to: server)
            else {
                Foundation.close(client)
                continue
            }
            state.withLock { $0.open.formUnion([client, server]) }
            Thread.detachNewThread { self.pass(from: client, to: server, isClient: true) }
            Thread.detachNewThread { self.pass(from: server, to: client, isClient: false) }
        }
        Foundation.close(listening)
    }

    private func pass(from one: CInt, to other: CInt, isClient: Bool) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(one, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            let bytes = Array(buffer[..<count])
            let isCommit = isClient && WeakNetwork.holdsCommit(bytes)
            let (swallows, cut) = state.withLock { state in
                defer { if isCommit { state.cut = nil } }
                return (state.swallows, isCommit ? state.cut : nil)
            }
            if cut != false, !swallows {
                guard send(other, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == count else { break }
            }
            if cut != nil {
                // The server's answer is waited for, and thrown away.
                shutdown(one, CInt(SHUT_RDWR))
                if cut == false { shutdown(other, CInt(SHUT_RDWR)) }
            }
        }
        shutdown(one, CInt(SHUT_RDWR))
        shutdown(other, CInt(SHUT_WR))
    }

    private static func holdsCommit(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains("COMMIT")
    }

    private static func listen() throws -> (CInt, UInt16) {
        let made = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var place = loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(made, address, length) == 0 && getsockname(made, address, &length) == 0
            }
        }
        guard made >= 0, isBound, Foundation.listen(made, 64) == 0 else { throw Broken() }
        return (made, UInt16(bigEndian: place.sin_port))
    }

    private static func connect(to port: UInt16) throws -> CInt {
        let made = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var place = loopback(port: port)
        let isConnected = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Foundation.connect(made, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw Broken() }
        return made
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        return place
    }
}

/// Where the tests' server is, in parts.
enum TestServerAddress {
    static var base: (user: String, port: UInt16?)? {
        guard let text = ProcessInfo.processInfo.environment["VEVEN_TEST_POSTGRES"],
            let parts = URLComponents(string: text)
        else { return nil }
        return (parts.user ?? "veven", parts.port.map(UInt16.init))
    }
}
