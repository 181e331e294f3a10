import Domain
import HTML
import Instruments
import UseCases

/// What questionnaires were brought from elsewhere, the form to bring another, and all that can be
/// taken out as a file.
struct BroughtPage {
    let brought: [ImportedQuestionnaire]
    let catalog: Catalog
    let form: FormState
    let isSaved: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: BroughtTexts { context.texts.brought }
    private var language: String { InstrumentLanguage(context.language).rawValue }

    var page: SitePage {
        let saved = isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved) : nil
        let back = BackLink(texts.catalogue.title, to: Paths.catalogue)
        return OwnPlace.catalogue.page(
            title: words.title,
            main: HTML(
                """
                \(PageHead(words.title, lead: words.lead, back: back))\(saved)\
                \(form.summary(texts))\(editor)\(stored)\(shipped)
                """), here: Paths.bring, in: context)
    }

    private var editor: PageSection {
        let file = FileField(
            form.field("brought-file", words.file, hint: words.fileHint),
            accept: ".json,.csv,application/json,text/csv")
        let pasted = WordsField(
            form.field("brought-text", words.pasted, hint: words.pastedHint),
            value: form.value("brought-text"), rows: 6)
        return PageSection(
            words.bring, id: "bring", lead: words.bringLead,
            content: PostForm(
                action: Paths.bring, carriesFiles: true,
                content: HTML("\(file)\(pasted)\(SubmitButton(words.lookThrough))")
            ).html)
    }

    private var stored: PageSection {
        let items = brought.map { questionnaire in
            ListItem(
                questionnaire.form.title.said(in: language),
                sentence: words.stored(questionnaire.number, say(questionnaire.use)),
                button: links(questionnaire.id, questionnaire.form.title.said(in: language)))
        }
        let list = ItemList(items, label: words.brought)
        return PageSection(
            words.brought, id: "brought",
            content: items.isEmpty ? EmptyState(words.broughtEmpty).html : list.html)
    }

    private func say(_ use: ImportedUse) -> String {
        switch use {
        case .words(let key):
            words.wordsFor(catalog.title(key, InstrumentLanguage(context.language)))
        case .own: words.ownShort
        }
    }

    private var shipped: PageSection {
        let items = catalog.instruments.filter { $0.licence == .textShips }.compactMap { shipped in
            catalog.texts(shipped.id, InstrumentLanguage(context.language)).map {
                ListItem($0.title, button: links(shipped.id, $0.title))
            }
        }
        return PageSection(
            words.takeOut, id: "take-out", lead: words.takeOutLead,
            content: ItemList(items, label: words.takeOut).html)
    }

    private func links(_ id: InstrumentID, _ title: String) -> HTML {
        // A data dictionary does not hold all of it: what, is told before it is fetched.
        let whole = LinkButton(
            "FHIR", to: Paths.giveOut(id, "json"), kind: .quiet, about: title, isFile: true)
        let part = LinkButton("REDCap", to: Paths.giveOut(id), kind: .quiet, about: title)
        return HTML("<div class=\"row\">\(whole)\(part)</div>")
    }
}
