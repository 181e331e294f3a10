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
        let sight = [texts.whoSees(link.sheets.sight), texts.neverShown, until]
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
    /// What tells one press of the button from every other.
    let press: String
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
            action: link.places.send.path, hidden: [HiddenField("press", press)],
            content: ActionBar(SubmitButton(texts.send).html).html)
    }
}

/// Thanks, and whom to call for whoever needs it: the same for everybody, whatever was answered. No
/// result, and no way back in.
struct AnsweringThanks {
    let texts: AnsweringTexts

    var page: SitePage {
        let head = PageHead(texts.thanksTitle, lead: texts.thanksLead)
        let calm = SafetyWords(texts: texts.safety, reader: .oneself, isAdult: true)
        return AnsweringFrame(texts: texts, home: Paths.home, isDiscreet: true).page(
            texts.thanksTitle, at: nil,
            HTML("\(head)<p>\(texts.canClose)</p>\(calm.folded)"))
    }
}

/// An answer to a question that is not asked any more: what it hung on was answered otherwise
/// meanwhile, or somewhere else. It says whether somebody is told of it.
struct AnsweringNotAsked {
    let link: AnsweringLink
    let isTold: Bool
    let frame: AnsweringFrame

    var page: SitePage {
        let texts = link.texts
        let notice =
            isTold
            ? PageNotice(.safety, texts.notKeptButTold) : PageNotice(.attention, texts.notKept)
        let on = LinkButton(texts.goOn, to: link.places.goOn.path, kind: .quiet)
        let lines = isTold ? link.calm.lines.html : .empty
        return frame.page(
            texts.title, at: nil,
            HTML("\(PageHead(texts.title))\(notice)\(lines)<p>\(on)</p>"))
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
