import Domain
import Hummingbird
import NIOCore

/// One request: who makes it, if anybody is signed in, and in which language.
package struct VisitContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    var account: Account?
    var language: Language = .bokmal
    /// The other end of the connection.
    let peer: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress
    }

    package var maxUploadSize: Int { ServerLimits.form }

    var texts: Texts { Texts.of(language) }
}
