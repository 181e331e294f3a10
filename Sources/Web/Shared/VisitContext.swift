import Domain
import Hummingbird
import NIOCore
import UseCases

/// One request: who makes it, if anybody is signed in, and in which language.
package struct VisitContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    var account: Account?
    var language: Language = .bokmal
    /// The session's token, when there is one that holds.
    var token = ""
    /// When the request came.
    var came = Instant(milliseconds: 0)
    /// Whether it only asks for a page.
    var isLook = false
    /// The visit that it belongs to, when an open page looks again by itself.
    var visit: (any OngoingVisit)?
    /// What was typed and could not be kept.
    var unkept: UnkeptView?
    /// The connection, as long as it is there.
    weak var line: (any Channel)?
    /// The other end of the connection.
    let peer: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        line = source.channel
        peer = source.channel.remoteAddress
    }

    package var maxUploadSize: Int { ServerLimits.form }

    var texts: Texts { Texts.of(language) }
}
