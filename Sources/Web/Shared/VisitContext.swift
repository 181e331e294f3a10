import Domain
import Hummingbird

/// One request: who makes it, if anybody is signed in, and in which language.
package struct VisitContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    var account: Account?
    var language: Language = .bokmal

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// A form is at most 64 KiB.
    package var maxUploadSize: Int { 64 * 1024 }

    var texts: Texts { Texts.of(language) }
}
