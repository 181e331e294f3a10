import Domain
import HTML
import UseCases

/// One consent: what it is, who decides, what they have said, and what whoever reads can do.
struct ConsentPage {
    let consent: Consent
    let consents: Consents
    let form: FormState
    let sheet: SheetID
    let anew: ConsentID
    let notice: ConsentNotice?
    let clock: Clock
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: ConsentTexts { texts.consent }
    private var saying: ConsentSaying {
        ConsentSaying(consent: consent, consents: consents, texts: texts)
    }

    var page: SitePage {
        let family = consents.family.id
        let title = words.about(saying.receiver)
        let place = texts.places.name(of: .team, for: context.account.role)
        let head = PageHead(
            title, back: BackLink(place, to: Paths.team(family)), extra: saying.chip.html)
        return FamilyPage.page(
            consents.family, at: .team, title: title,
            main: HTML(
                """
                \(head)\(notice?.html(saying))\(form.summary(texts))\(what)\
                \(ConsentAnswerForms(saying: saying, form: form))\(who)\(asker)
                """),
            in: context, back: Paths.consent(family, consent.id))
    }

    private var what: HTML {
        let kept = consents.hidings.first { $0.id.text == consent.id.text }?.from ?? []
        let hidden = kept.isEmpty ? nil : words.keptFrom(saying.names(kept))
        let quiet = [texts.team.purposeIs(consent.purpose.text), saying.opening, hidden]
        return HTML(
            """
            <div class="stack">\(saying.sentences.map { HTML("<p>\($0)</p>") })\
            \(saying.isPlain ? .empty : HTML("<p>\(saying.standing)</p>"))\
            \(quiet.compactMap { $0 }.map { HTML("<p class=\"quiet\">\($0)</p>") })</div>
            """)
    }

    private var who: PageSection {
        PageSection(
            words.whoDecides, id: "who",
            content: ConsentAnswersView(saying: saying, clock: clock).html)
    }

    private var asker: HTML {
        guard consents.mayAsk else { return .empty }
        return ConsentAskerForms(saying: saying, form: form, sheet: sheet, anew: anew).html
    }
}

extension HTML.StringInterpolation {
    mutating func appendInterpolation(_ forms: ConsentAnswerForms) {
        appendInterpolation(forms.html)
    }
}
