import Domain
import HTML
import Instruments
import UseCases

/// After the last question, for who is signed in: what is still open and the way to say that this
/// is all; then thanks, and the way to one's own results.
struct SheetDonePage {
    let sheet: AnsweringSheet
    let family: FamilyID
    let hasAnswers: Bool
    /// The next questions that wait in the same round; nil when none do.
    let next: AnsweringPath?
    /// Whom to call, where an answer alarms.
    let calm: SafetyWords?
    let list: Path
    /// Whether all questions stood on one page.
    let isWholePage: Bool
    /// Whether a member answered together with the coordinator, and holds the tablet.
    let isTogether: Bool
    let frame: AnsweringFrame
    let context: SignedInContext

    private var texts: AnsweringTexts { sheet.texts }
    private var here: AnsweringPath { sheet.pages.onward }
    private var isWhole: Bool { sheet.left.isEmpty || sheet.isFinished && hasAnswers }

    var page: SitePage {
        isWhole
            ? frame.page(texts.thanksTitle, at: here, thanks)
            : frame.page(texts.reviewTitle, at: here, review)
    }

    private var thanks: HTML {
        HTML(
            """
            \(PageHead(texts.thanksTitle, lead: lead))\(calm?.lines)\(goOn)\
            \(isTogether ? back : ways)
            """)
    }

    private var ways: HTML {
        let words = RoundWords.of(sheet.language)
        let results = LinkButton(
            words.howWeAre, to: Paths.profile(family), kind: next == nil ? .primary : .quiet)
        let rounds = LinkButton(words.questionsToYou, to: list, kind: .quiet)
        return HTML("<div class=\"row\">\(results)\(rounds)</div>")
    }

    /// Nothing of the family's file lies open before whoever holds the tablet.
    private var back: HTML {
        ForCoordinator(texts: sheet.texts, to: list, isAll: next == nil).html
    }

    private var sending: Path {
        let whole = isWholePage ? sheet.pages.onwardFromWhole : nil
        return whole ?? here.path
    }

    private var lead: String { next == nil ? texts.thanksLead : texts.moreWaits }

    private var goOn: HTML? {
        next.map { HTML("<p>\(LinkButton(texts.goOn, to: $0.path))</p>") }
    }

    private var review: HTML {
        let head = PageHead(texts.reviewTitle, lead: texts.leftOpen(sheet.left.count))
        let path = sheet.left.first.map { sheet.page(of: $0.id) } ?? sheet.pages.whole
        let open = LinkButton(texts.answerOpen, to: path.path, kind: .quiet)
        let send = PostForm(
            action: sending, isInline: true, content: SubmitButton(texts.send).html)
        return HTML(
            "\(head)\(sheet.needed)<div class=\"row\">\(hasAnswers ? send : nil)\(open)</div>")
    }
}

extension AnsweringSheet {
    /// The open questions that their maker demands an answer to. Nobody is forced: declining is an
    /// answer.
    var needed: HTML {
        let open = left.filter(\.isRequired)
        guard !open.isEmpty else { return .empty }
        let lines = open.map { item -> HTML in
            let said = words.say(item.wording)
            let path = page(of: item.id).path
            let link = HTML(
                "<a href=\"\(path)\"\(said?.tongue?.attributes)>\(said?.text)</a>"
            )
            return HTML("<li>\(link)</li>")
        }
        return PageNotice(
            .info, texts.keeping.neededOpen, more: HTML("<ul class=\"needed\">\(lines)</ul>")
        ).html
    }
}

/// Everything is kept, and one can go on whenever one likes.
struct AnsweringPausePage {
    let texts: AnsweringTexts
    let here: AnsweringPath
    let goOn: Path
    let frame: AnsweringFrame

    var page: SitePage {
        frame.page(
            texts.pausedTitle, at: here,
            HTML(
                """
                \(PageHead(texts.pausedTitle, lead: texts.pausedLead))\
                <p>\(texts.canClose)</p><p>\(LinkButton(texts.goOn, to: goOn, kind: .quiet))</p>
                """))
    }
}
