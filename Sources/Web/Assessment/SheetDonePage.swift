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
        let words = context.texts.assessment
        let isFamily = context.account.role.isFamily
        let own = InstrumentLanguage(context.language)
        let tongue = own == sheet.language ? nil : own.tongue
        let results = LinkButton(
            isFamily ? words.howWeAre : words.profile, to: Paths.profile(family),
            kind: next == nil ? .primary : .quiet)
        let rounds = LinkButton(
            isFamily ? words.questionsToYou : words.mapping, to: Paths.mapping(family),
            kind: .quiet)
        return HTML(
            """
            \(PageHead(texts.thanksTitle, lead: lead))\(calm?.lines)\(goOn)\
            <div class="row"\(tongue?.attributes)>\(results)\(rounds)</div>
            """)
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
            action: here.path, isInline: true, content: SubmitButton(texts.send).html)
        return HTML("\(head)<div class=\"row\">\(hasAnswers ? send : nil)\(open)</div>")
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
