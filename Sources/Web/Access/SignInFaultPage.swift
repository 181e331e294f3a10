import Domain
import HTML
import Hummingbird
import OpenID

/// Somebody could not be signed in: what happened, that nothing is lost, what to do.
struct SignInFaultPage {
    let fault: ProviderFault
    /// What the provider is called.
    let title: String
    let language: Language

    private var texts: SignInTexts { Texts.of(language).signIn }

    var status: HTTPResponse.Status {
        switch kind {
        case .away: HTTPResponse.Status(code: 424, reasonPhrase: "Failed Dependency")
        case .level, .refused: .forbidden
        case .stopped, .unfinished: .badRequest
        }
    }

    var page: SitePage {
        let again = LinkButton(texts.tryAgain, to: Paths.signIn)
        return SitePage(
            frame: Frames.open(language, back: Paths.signIn), title: heading,
            main: HTML("\(PageHead(heading, lead: more))\(again)"))
    }

    private enum Kind { case away, stopped, level, unfinished, refused }

    /// What a person can make of it: the rest is for the log.
    private var kind: Kind {
        switch fault {
        case .unreachable, .tooSlow, .tooBig, .redirected, .badStatus, .wrongContentType,
            .malformed, .otherIssuer, .insecureAddress:
            .away
        case .denied: .stopped
        case .levelTooLow: .level
        case .notStartedHere, .noCode, .codeRefused, .signedInTooLongAgo: .unfinished
        default: .refused
        }
    }

    private var heading: String {
        switch kind {
        case .away: texts.awayTitle(title)
        case .stopped: texts.stoppedTitle
        case .level: texts.levelTitle
        case .unfinished, .refused: texts.unfinishedTitle
        }
    }

    private var more: String {
        switch kind {
        case .away: texts.awayMore
        case .stopped: texts.stoppedMore
        case .level: texts.levelMore
        case .unfinished: texts.unfinishedMore
        case .refused: texts.refusedMore(title)
        }
    }
}
