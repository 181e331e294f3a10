import HTTPTypes
import NIOCore
import NIOHTTP1

/// Stands in each connection between the decoder and the site. It ends a connection whose client
/// is too slow with a head, a body or taking an answer, counts what comes in, and lets no answer
/// out without the safety headers, not even one that the server's library gives by itself. A class,
/// as the pipeline asks.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let limits: ServerLimits
    private let headers: HTTPFields
    private let book: ConnectionBook
    private var pace: ConnectionPace
    private var deadline: Scheduled<Void>?
    private var isListed = false

    init(limits: ServerLimits, headers: HTTPFields, book: ConnectionBook) {
        self.limits = limits
        self.headers = headers
        self.book = book
        pace = ConnectionPace(most: limits.unwantedBody)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(context)
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { end(context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        let isLetIn = change(context) { take(part, &$0) }
        guard isLetIn else { return }
        if case .head(let head) = part, !head.isPlain {
            // As the library says of what it cannot read: 400, and the connection ends.
            return context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
        }
        context.fireChannelRead(data)
    }

    private func take(_ part: HTTPServerRequestPart, _ pace: inout ConnectionPace) -> Bool {
        switch part {
        case .head(let head):
            let length = head.headers.first(name: "content-length").flatMap { Int($0) }
            pace.headCame(announcing: length ?? 0)
        case .body(let bytes): return pace.bodyCame(bytes.readableBytes)
        case .end: pace.requestEnded()
        }
        return true
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            let isStream = head.headers.first(name: "content-type") == "text/event-stream"
            change(context) { isStream ? $0.streamBegan() : $0.answerBegan() }
            if isStream { book.noteStream(context.channel) }
            complete(&head.headers)
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body where pace.isStreaming:
            context.write(data, promise: countingPiece(promise, context))
        case .body: context.write(data, promise: promise)
        case .end: context.write(data, promise: noting(promise, context))
        }
    }

    private func complete(_ head: inout HTTPHeaders) {
        guard !head.contains(name: "content-security-policy") else { return }
        for field in headers where !head.contains(name: field.name.rawName) {
            head.add(name: field.name.rawName, value: field.value)
        }
    }

    /// A client that does not take a piece of a stream in time is let go, as with any answer.
    private func countingPiece(
        _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext
    ) -> EventLoopPromise<Void> {
        change(context) { $0.pieceBegan() }
        return then(promise, context) { $0.pieceWritten() }
    }

    /// The answer has left when its last byte has: until then the client keeps us waiting.
    private func noting(
        _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext
    ) -> EventLoopPromise<Void> {
        then(promise, context) {
            $0.answerWritten()
            $0.answerEnded()
        }
    }

    private func then(
        _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext,
        _ body: @escaping @Sendable (inout ConnectionPace) -> Void
    ) -> EventLoopPromise<Void> {
        let promise = promise ?? context.eventLoop.makePromise(of: Void.self)
        let here = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        promise.futureResult.whenComplete { _ in
            let (guardian, context) = here.value
            guardian.change(context, body)
        }
        return promise
    }

    /// Who has hung up hears nothing more, and is not waited for until something is said.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if pace.isStreaming, case ChannelEvent.inputClosed? = event as? ChannelEvent {
            return context.close(promise: nil)
        }
        context.fireUserInboundEventTriggered(event)
    }
}

// How long each wait may last.
extension ConnectionGuard {
    private func begin(_ context: ChannelHandlerContext) {
        guard !isListed else { return }
        isListed = true
        book.enter(context.channel, at: .now())
        wait(context)
    }

    private func end(_ context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = nil
        isListed = false
        book.leave(context.channel)
    }

    @discardableResult
    private func change<Answer>(
        _ context: ChannelHandlerContext, _ body: (inout ConnectionPace) -> Answer
    ) -> Answer {
        let before = pace.wait
        let answer = body(&pace)
        if pace.wait != before && isListed { wait(context) }
        return answer
    }

    private func wait(_ context: ChannelHandlerContext) {
        deadline?.cancel()
        let seconds = seconds(for: pace.wait)
        book.note(context.channel, waitingSince: seconds == nil ? nil : .now())
        // What is still sent to a refused client's connection is only thrown away.
        if pace.wait == .linger { context.close(mode: .output, promise: nil) }
        let here = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = seconds.map { seconds in
            context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
                here.value.close(promise: nil)
            }
        }
    }

    private func seconds(for wait: ConnectionPace.Wait) -> Int? {
        switch wait {
        case .head: limits.headSeconds
        case .body: limits.bodySeconds + pace.announced / limits.bodyPace
        case .reader: limits.readerSeconds
        case .linger: limits.lingerSeconds
        case .us: nil
        }
    }
}

extension HTTPRequestHead {
    /// Whether it can mean only one thing: one `Host` (RFC 9112 section 3.2; HTTP/1.0 knows none),
    /// an address that is a path, and one way to tell how long the body is.
    var isPlain: Bool {
        let hosts = headers["host"].count
        return (hosts == 1 || hosts == 0 && version == .http1_0) && uri.hasPrefix("/")
            && headers["content-length"].count <= 1
            && !(headers.contains(name: "transfer-encoding")
                && headers.contains(name: "content-length"))
    }
}
