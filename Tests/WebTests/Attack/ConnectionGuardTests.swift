import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import Web

/// The guard alone, on a line where time passes when the test says so.
struct ConnectionGuardTests {
    private struct Line {
        let channel: EmbeddedChannel
        let book: ConnectionBook

        init(_ book: ConnectionBook = ConnectionBook(places: 3)) throws {
            self.book = book
            let door = ConnectionGuard(
                limits: ServerLimits(), headers: SafetyHeaders.fields(isSecure: true), book: book)
            channel = EmbeddedChannel(handler: door)
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        }

        var isOpen: Bool { channel.isActive }

        func wait(_ seconds: Int) {
            channel.embeddedEventLoop.advanceTime(by: .seconds(Int64(seconds)))
        }

        func head(_ fields: [(String, String)] = [("Host", "a")], uri: String = "/") throws {
            let head = HTTPRequestHead(
                version: .http1_1, method: .POST, uri: uri, headers: HTTPHeaders(fields))
            try channel.writeInbound(HTTPServerRequestPart.head(head))
        }

        func body(_ count: Int) throws {
            let bytes = ByteBuffer(repeating: 0x61, count: count)
            try channel.writeInbound(HTTPServerRequestPart.body(bytes))
        }

        func end() throws { try channel.writeInbound(HTTPServerRequestPart.end(nil)) }

        func answer(_ headers: HTTPHeaders = [:]) throws {
            let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
            try channel.writeOutbound(HTTPServerResponsePart.head(head))
            try channel.writeOutbound(HTTPServerResponsePart.end(nil))
        }
    }

    @Test func `a stream may be silent for long, and is let go when a piece is not taken`() throws {
        let book = ConnectionBook(places: 1)
        let line = try Line(book)
        try line.head()
        try line.end()
        let head = HTTPResponseHead(
            version: .http1_1, status: .ok, headers: ["content-type": "text/event-stream"])
        try line.channel.writeOutbound(HTTPServerResponsePart.head(head))
        line.wait(3600)
        #expect(line.isOpen)
        let other = try Line(book)
        #expect(line.isOpen && other.isOpen, "a stream takes nobody's place")
        let piece = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: ": here\n\n")))
        line.channel.write(piece, promise: nil)
        line.wait(31)
        #expect(!line.isOpen)
    }

    @Test func `a stream whose client hung up ends`() throws {
        let line = try Line()
        try line.head()
        try line.end()
        let head = HTTPResponseHead(
            version: .http1_1, status: .ok, headers: ["content-type": "text/event-stream"])
        try line.channel.writeOutbound(HTTPServerResponsePart.head(head))
        line.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(!line.isOpen)
    }

    @Test func `who says nothing is left after a while`() throws {
        let line = try Line()
        line.wait(14)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `a body that comes in drops is not waited for longer than for one that does not`()
        throws
    {
        let line = try Line()
        try line.head()
        for _ in 0..<19 {
            line.wait(1)
            try line.body(1)
        }
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `our own work is not hurried, and afterwards the client has its time anew`() throws {
        let line = try Line()
        try line.head()
        try line.end()
        line.wait(600)
        #expect(line.isOpen)
        try line.answer()
        line.wait(14)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `too long a body ends with the answer, once what still comes was thrown away`()
        throws
    {
        let line = try Line()
        try line.head()
        let most = ServerLimits().unwantedBody / (64 * 1024)
        for _ in 0..<(most + 2) { try line.body(64 * 1024) }
        var passed = 0
        while let part = try line.channel.readInbound(as: HTTPServerRequestPart.self) {
            if case .body(let bytes) = part { passed += bytes.readableBytes }
        }
        #expect(passed == most * 64 * 1024)
        try line.answer()
        line.wait(3)
        #expect(!line.isOpen)
    }

    @Test func `an answer without the safety headers gets them, one that has them keeps its own`()
        throws
    {
        let line = try Line()
        try line.head()
        try line.answer()
        var sent: [HTTPHeaders] = []
        while let part = try line.channel.readOutbound(as: HTTPServerResponsePart.self) {
            if case .head(let head) = part { sent.append(head.headers) }
        }
        #expect(sent.first?["content-security-policy"].count == 1)
        #expect(sent.first?["strict-transport-security"].count == 1)
    }

    @Test(arguments: [
        [], [("Host", "a"), ("Host", "b")], [("Host", "a"), ("Host", "a")],
        [("Host", "a"), ("Content-Length", "1"), ("Content-Length", "1")],
        [("Host", "a"), ("Content-Length", "1"), ("Transfer-Encoding", "chunked")],
    ])
    func `a head that can mean two things is passed on to nobody`(
        _ fields: [(String, String)]
    ) throws {
        let line = try Line()
        #expect(throws: HTTPParserError.self) {
            try line.head(fields)
            try line.channel.throwIfErrorCaught()
        }
        #expect(try line.channel.readInbound(as: HTTPServerRequestPart.self) == nil)
    }

    @Test func `when all places are taken, the one that kept us waiting longest goes`() throws {
        let book = ConnectionBook(places: 3)
        let lines = try (0..<3).map { _ in try Line(book) }
        // The first is being answered: it is not slow, we are.
        try lines[0].head()
        try lines[0].end()
        let fourth = try Line(book)
        #expect(lines.map(\.isOpen) == [true, false, true])
        #expect(fourth.isOpen)
        #expect(book.count == 3)
    }
}
