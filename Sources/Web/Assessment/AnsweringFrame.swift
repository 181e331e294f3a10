import HTML
import Hummingbird
import Instruments

/// What stands around every page of answering: the mark, and the five languages. No places to go
/// to, and nothing that needs another language than the page's.
struct AnsweringFrame {
    let texts: AnsweringTexts
    let home: Path
    /// Who is signed in, where the page is in a language that the rest of the site has too.
    var person: SignedInPerson?
    /// What is said of the words of the questions, where there are any.
    var caution: String?
    /// Whether the page has the script that keeps each answer as it is given.
    var keepsAsGiven = false
    /// Whether every page is called the same, since titles stay in a telephone's history.
    var isDiscreet = false
    /// The form of the page: then a language is a button that sends it, so that what is typed goes
    /// along.
    var form: String?

    /// - here: the page's own address; nil for one that is shown once and cannot be asked for.
    func page(_ title: String, at here: AnsweringPath?, _ main: HTML) -> SitePage {
        let frame = Frame(
            language: texts.language.rawValue, direction: texts.language.direction,
            words: FrameWords(site: "Veven", skip: texts.skipToContent, keys: "", keysOff: ""),
            assets: keepsAsGiven ? AnsweringFrame.assets : Frames.assets, home: home,
            person: person, footer: here.map(languages) ?? .empty)
        let caution = (texts.caution ?? caution).map { PageNotice(.info, $0) }
        return SitePage(
            frame: frame, title: isDiscreet ? texts.title : title,
            main: HTML("<div class=\"answering stack\">\(main)\(caution)</div>"))
    }

    /// The same page in each of the languages.
    func languages(at here: AnsweringPath) -> HTML {
        let choices = InstrumentLanguage.allCases.map { choice($0, here.said(in: $0).path) }
        return HTML(
            """
            <nav class="languages" aria-label="\(texts.languageLabel)">\(choices)</nav>
            """)
    }

    private func choice(_ language: InstrumentLanguage, _ path: Path) -> HTML {
        let current = HTML("\("aria-current", language == texts.language ? "true" : nil)")
        if let form {
            return HTML(
                """
                <button type="submit" form="\(form)" formaction="\(path)" name="then" \
                value="say"\(language.tongue.attributes)\(current)>\(language.ownName)</button>
                """)
        }
        return HTML(
            """
            <a href="\(path)"\(language.tongue.attributes) hreflang="\(language.rawValue)"\
            \(current)>\(language.ownName)</a>
            """)
    }

    /// What the form of a page of questions is called.
    static let questions = "questions"

    private static let assets = FrameAssets(
        stylesheet: Paths.asset("veven.css"), icon: Paths.asset("mark.svg"),
        scripts: [Paths.asset("veven.js"), Paths.asset("answering.js")])
}

extension Reply {
    /// A page of answering. Where a script keeps answers as they are given, it may speak with this
    /// site and with no other.
    static func answering(
        _ page: SitePage, status: HTTPResponse.Status = .ok, keepsAsGiven: Bool = false
    ) -> Response {
        var response = Reply.page(page, status: status)
        if keepsAsGiven {
            response.headers[.contentSecurityPolicy] = SafetyHeaders.policy(asksHere: true)
        }
        return response
    }
}
