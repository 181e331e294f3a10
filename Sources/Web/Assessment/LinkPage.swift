import Domain
import HTML
import Instruments
import UseCases

/// A link that opens: its address as a square and as text, what to say, and the way to call it
/// back. Printed, only a small card is left, which names nobody.
struct LinkPage {
    let opened: OpenLink
    /// The whole address, with the secret.
    let address: String
    /// The language of whoever gets the card.
    let language: InstrumentLanguage
    let context: SignedInContext

    private var texts: WaveTexts { context.texts.assessment.waves }
    private var link: AnswerLink { opened.link }
    private var family: FamilyID { opened.family.id }

    var page: SitePage {
        let back = BackLink(context.texts.assessment.mapping, to: Paths.mapping(family))
        let head = PageHead(
            texts.ready, lead: "\(whom). \(until) \(texts.cardMark(mark)).", back: back)
        return FamilyPage.page(
            opened.family, at: .mapping, title: texts.ready,
            main: HTML(
                """
                <div class="screen-only stack">\(head)\(warning)</div>\(card)\
                <div class="screen-only stack">\(languages)\(copying)\(giving)\(saying)\(callingBack)</div>
                """), in: context)
    }

    private var whom: String {
        LinkWords(
            members: [opened.person] + [opened.answerer].compactMap(\.self),
            services: [opened.service].compactMap(\.self), texts: texts
        ).whom(link) ?? texts.someoneByLink
    }

    private var until: String {
        texts.opensUntil(context.texts.days.say(link.until, on: opened.today))
    }

    private var warning: PageNotice? {
        link.voice == .teacher
            ? PageNotice(.attention, texts.schoolLearns(opened.person.firstName)) : nil
    }

    private var card: HTML {
        let words = LinkCardTexts.of(language)
        let steps = words.steps.map { HTML("<li>\($0)</li>") }
        let until = words.until(AnsweringTexts.of(language).days.full(link.until))
        let tongue = language == InstrumentLanguage(context.language) ? nil : language.tongue
        return HTML(
            """
            <article class="card link-card"\(tongue?.attributes)><h2>\(words.title(link.voice))</h2>\
            \(picture)<ol class="told">\(steps)</ol>\
            <p class="link-address"><span class="quiet">\(words.address)</span> \
            <strong id="link-address" dir="ltr">\(address)</strong></p><p>\(until)</p>\
            <p class="quiet">\(words.mark(mark))</p></article>
            """)
    }

    /// The card in each of the languages of answering.
    private var languages: HTML {
        let choices = InstrumentLanguage.allCases.map { other in
            HTML(
                """
                <a href="\(Paths.link(family, link.id).with("in", other.rawValue))"\
                \(other.tongue.attributes) hreflang="\(other.rawValue)"\
                \("aria-current", other == language ? "true" : nil)>\(other.ownName)</a>
                """)
        }
        return HTML(
            """
            <p class="quiet">\(texts.cardLanguage)</p>\
            <nav class="languages" aria-label="\(texts.cardLanguage)">\(choices)</nav>
            """)
    }

    /// Tells two cards apart without saying whose they are: the end of the link's own name, which
    /// opens nothing.
    private var mark: String { String(link.id.text.suffix(4)).uppercased() }

    private var picture: QRPicture? {
        QRCode(address).map { QRPicture(id: "link-square", title: texts.square, code: $0) }
    }

    private var copying: HTML {
        HTML(
            """
            <div class="row">\(CopyButton(texts.copy, done: texts.copied, from: "link-address"))\
            <button type="button" class="button button-quiet" hidden data-print>\
            \(texts.print)</button></div>
            """)
    }

    private var giving: PageSection {
        PageSection(texts.howToGive, content: list(texts.ways))
    }

    private var saying: PageSection {
        PageSection(texts.whatToSay, content: list(texts.sayings(link.voice)))
    }

    private func list(_ lines: [String]) -> HTML {
        HTML("<ul class=\"told narrow\">\(lines.map { HTML("<li>\($0)</li>") })</ul>")
    }

    private var callingBack: HTML {
        let form = CallBackForm(family: family, link: link, about: whom, texts: texts)
        return HTML("<p class=\"quiet\">\(texts.callBackHint)</p>\(form.html)")
    }
}
