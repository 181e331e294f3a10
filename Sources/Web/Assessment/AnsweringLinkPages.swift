import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// The first page behind a link: what it is, how long it takes, who sees it, and the way in. It
/// names nobody.
struct AnsweringLinkStart {
    let link: AnsweringLink
    let frame: AnsweringFrame

    private var texts: AnsweringTexts { link.texts }

    var page: SitePage {
        frame.page(
            texts.title, at: nil,
            HTML("\(PageHead(texts.title, lead: texts.lead))\(languages)\(about)\(ways)"))
    }

    /// Here they stand on top, for who cannot read the rest yet.
    private var languages: HTML { frame.languages(at: link.places.start) }

    private var about: HTML {
        let whom = link.sheets.voice == .own ? texts.aboutYou : texts.aboutChild
        let size = [
            whom, texts.howManyQuestions(link.sheets.asked), texts.takes(link.sheets.minutes),
            texts.mayStop,
        ]
        let until = texts.openUntil(texts.days.full(link.sheets.until))
        let sight = [texts.whoSees, texts.neverShown, until]
        let promise = (0..<link.sheets.sheets.count).lazy
            .compactMap { try? link.sheet($0).promise }.first
        let parts = [size, sight, [promise].compactMap(\.self)].filter { !$0.isEmpty }
        return HTML(
            """
            <div class="stack narrow">\(parts.map { HTML("<p>\($0.joined(separator: " "))</p>") })\
            </div>
            """)
    }

    private var ways: HTML {
        let isBegun = link.sheets.left < link.sheets.asked
        let first = LinkButton(
            isBegun ? texts.goOn : texts.start, to: (link.first ?? link.places.send).path)
        let place = link.sheets.sheets.firstIndex { !$0.left.isEmpty } ?? 0
        let whole = LinkButton(
            link.hasParts ? texts.wholePart : texts.wholePage,
            to: link.places.whole(place).path, kind: .quiet)
        return HTML("<div class=\"row\">\(first)\(whole)</div>")
    }
}

/// Before one says that this is all: how much is left open.
struct AnsweringLinkReview {
    let link: AnsweringLink
    let frame: AnsweringFrame

    private var texts: AnsweringTexts { link.texts }

    var page: SitePage {
        let left = link.sheets.left
        let head = PageHead(
            texts.reviewTitle, lead: left == 0 ? texts.allAnswered : texts.leftOpen(left))
        return frame.page(
            texts.reviewTitle, at: link.places.send,
            HTML(
                "\(head)\(needed)\(open)<p>\(texts.sendHint) \(texts.sendEndsLink)</p>\(send)\(back)"
            ))
    }

    private var open: HTML {
        guard let first = link.first else { return .empty }
        return HTML("<p>\(LinkButton(texts.answerOpen, to: first.path, kind: .quiet))</p>")
    }

    private var needed: [HTML] {
        link.sheets.sheets.indices.compactMap { try? link.sheet($0).needed }
    }

    /// Nothing is sent yet: one may look once more.
    private var back: BackLink { BackLink(texts.back, to: link.places.start.path) }

    private var send: PostForm {
        PostForm(
            action: link.places.send.path,
            content: ActionBar(SubmitButton(texts.send).html).html)
    }
}

/// Thanks, and nothing else: no result, and no way back in.
struct AnsweringThanks {
    let texts: AnsweringTexts
    /// Whom to call, where an answer alarms.
    let calm: SafetyWords?

    var page: SitePage {
        let head = PageHead(texts.thanksTitle, lead: texts.thanksLead)
        return AnsweringFrame(texts: texts, home: Paths.home).page(
            texts.thanksTitle, at: nil,
            HTML("\(head)\(calm?.lines)<p>\(texts.canClose)</p>"))
    }
}

/// A link that opens nothing: used, late, called back, or never there. All get this page.
struct AnsweringLinkEnded {
    let texts: AnsweringTexts
    /// Whether an answer was sent to it, which is not kept.
    private let isAnswered: Bool

    /// What was typed into the very form that came too late: its writer's own words.
    private let typed: [String]

    init(_ request: Request, typed: [String] = []) {
        self.typed = typed
        texts = .of(.chosen(in: request) ?? .wished(request))
        let isSending = request.uri.path.split(separator: "/").last == "send"
        isAnswered =
            request.method == .post && AnsweringRoom.takes(request.uri.path) && !isSending
    }

    var page: SitePage {
        page(texts.endedTitle, texts.endedLead)
    }

    /// It ended before an alarming answer came, of which somebody is told: whom to call stands open.
    var told: SitePage { page(texts.endedTitle, texts.endedLead, isTold: true) }

    /// Too many tries from here.
    func wait(seconds: Int, isTold: Bool = false) -> SitePage {
        page(texts.waitTitle, texts.waitLead((seconds + 59) / 60), isTold: isTold)
    }

    private func page(
        _ title: String, _ lead: String, isTold: Bool = false
    ) -> SitePage {
        let calm = SafetyWords(texts: texts.safety, reader: .oneself, isAdult: true)
        let notice = PageNotice(.safety, texts.notKeptButTold)
        let lost = isAnswered ? PageNotice(.attention, texts.notKept) : nil
        let more = isTold ? HTML("\(notice)\(calm.lines)") : HTML("\(lost)\(calm.folded)")
        // In another language what was typed would be gone: it is not offered beside it.
        return AnsweringFrame(texts: texts, home: Paths.home, isDiscreet: true).page(
            title, at: typed.isEmpty ? AnsweringPath(["l", "ended"]) : nil,
            HTML("\(PageHead(title, lead: lead))\(more)\(UnkeptView(typed, texts))"))
    }
}
