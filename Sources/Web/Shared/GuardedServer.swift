import Hummingbird
import HummingbirdCore
import NIOCore
import NIOHTTP1

extension HTTPServerBuilder {
    /// An HTTP/1.1 server whose connections are guarded: see `ConnectionGuard`.
    package static func guarded(
        _ address: SiteAddress, limits: ServerLimits = ServerLimits()
    ) -> HTTPServerBuilder {
        let book = ConnectionBook(places: limits.connections)
        let headers = SafetyHeaders.fields(isSecure: address.isSecure)
        return .http1(
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [
                    GuardInstaller(limits: limits, headers: headers, book: book)
                ],
                httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                    maxHeaderFieldSize: limits.headerField, maxHeaderListSize: limits.headers,
                    maxHeaderFieldCount: limits.headerFields)))
    }
}

/// Puts the guard where requests are still as they came: behind the decoder, before the library
/// makes its own of them. A class, as the pipeline asks.
private final class GuardInstaller: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny
    typealias InboundOut = NIOAny

    private let limits: ServerLimits
    private let headers: HTTPFields
    private let book: ConnectionBook

    init(limits: ServerLimits, headers: HTTPFields, book: ConnectionBook) {
        self.limits = limits
        self.headers = headers
        self.book = book
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        do {
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            let door = ConnectionGuard(limits: limits, headers: headers, book: book)
            try pipeline.addHandler(door, position: .after(decoder))
        } catch {
            // Nobody comes in unguarded.
            context.close(promise: nil)
        }
    }
}
