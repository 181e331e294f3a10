import Domain
import HTML
import Instruments
import UseCases

/// Before a questionnaire from elsewhere is kept: what it replaces, which of its questions is which
/// of a key, what does not come along, and how it will be asked.
struct BroughtConfirmPage {
    let reading: BroughtReading
    let draft: QuestionnaireDraft
    /// As it would be kept.
    let made: ImportedQuestionnaire
    let leftOut: [ImportFault]
    let unfit: [ImportFault]
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: BroughtTexts { texts.brought }
    private var confirm: BroughtConfirmTexts { texts.brought.confirm }
    private var form: FormState { reading.reader.state }
    private var language: String { InstrumentLanguage(context.language).rawValue }

    var page: SitePage {
        let faults = BroughtFaults(texts: texts)
        let head = PageHead(
            confirm.title, lead: "\(made.form.title.said(in: language)). \(confirm.lead)",
            back: BackLink(words.title, to: Paths.bring))
        return OwnPlace.catalogue.page(
            title: confirm.title,
            main: HTML(
                """
                \(head)\(form.summary(texts))\(replaces)\
                \(faults.list(unfit, words.unfitTitle, "unfit", words.unfitLead))\
                \(faults.grouped(leftOut, words.leftOut, "left-out", words.leftOutLead))\
                \(editor)\(preview)
                """), here: Paths.bring, in: context)
    }

    private var replaces: PageSection? {
        guard let replaced = reading.replaced(by: draft) else { return nil }
        let day = replaced.day.map(texts.days.full)
        let difference = FormDifference(from: replaced.form, to: made.form)
        let lists = BroughtDifference(difference: difference, language: language, words: confirm)
        let same = difference.isNothing ? HTML("<p>\(confirm.sameAsNow)</p>") : lists.html
        return PageSection(
            confirm.replaces(replaced.number, day), id: "replaces",
            lead: draft.use.isOwn ? confirm.replacesOwn : confirm.replacesWords, content: same)
    }

    private var editor: PageSection {
        let show = SubmitButton(confirm.showAgain, kind: .quiet, name: "then", value: "show")
        return PageSection(
            draft.use.isOwn ? confirm.keep : confirm.matching, id: "keep",
            content: PostForm(
                action: Paths.keepBrought, hidden: hidden, carriesFiles: true,
                content: HTML(
                    """
                    \(name)\(matching)<div class="row">\
                    \(SubmitButton(confirm.keep, name: "then", value: "keep"))\(show)</div>
                    """)
            ).html)
    }

    /// All that was said on the page before goes along unseen.
    private var hidden: [HiddenField] {
        let names = [
            "use", "key", "harm", "harm-from", "area", "who", "from", "to", "minutes", "counting",
            "source", "language",
        ].map { "brought-\($0)" }
        return [
            HiddenField("source", reading.file.text ?? ""),
            HiddenField("brought-seen", reading.seen(draft)),
        ] + names.filter(form.fields.has).map { HiddenField($0, form.fields[$0]) }
    }

    private var name: TextField? {
        guard draft.use.isOwn else { return nil }
        let typed = form.value("brought-name")
        return TextField(
            form.field("brought-name", confirm.name, hint: confirm.nameHint),
            value: typed.isEmpty ? draft.form.id.rawValue : typed, maxLength: 60, width: .half)
    }

    private var matching: HTML {
        guard case .words(let id) = draft.use, let key = reading.catalog.instrument(id) else {
            return .empty
        }
        return BroughtMatching(
            key: key, questionnaire: draft.form, matching: draft.matching, form: form,
            language: language, words: confirm
        ).html
    }

    private var preview: PageSection {
        let key = reading.catalog.instrument(made.id)
        let asked = key.map { made.form(for: $0) } ?? made.form
        return PageSection(
            words.asked, id: "asked",
            lead: words.askedLead(asked.allItems.count(where: \.isQuestion)),
            content: BroughtOutline(form: asked, language: language, texts: texts).html)
    }
}
