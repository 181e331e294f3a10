import Domain
import HTML
import Instruments
import UseCases

/// One edition of a questionnaire that was brought, as it was asked.
struct EditionPage {
    let edition: ImportedQuestionnaire
    /// The key it gave words to; nil for the municipality's own.
    let key: Instrument?
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: BroughtTexts { texts.brought }
    private var language: String { InstrumentLanguage(context.language).rawValue }

    var page: SitePage {
        let title = words.confirm.edition(edition.number, edition.day.map(texts.days.full))
        let asked = key.map { edition.form(for: $0) } ?? edition.form
        let name = asked.title.said(in: language)
        let takeOut = LinkButton(
            words.confirm.takeOut, to: Paths.giveOut(edition.id, edition: edition.number),
            kind: .quiet)
        let head = PageHead(
            title, lead: name, back: BackLink(name, to: Paths.questionnaire(edition.id)),
            extra: takeOut.html)
        let questions = PageSection(
            words.asked, id: "asked",
            lead: words.askedLead(asked.allItems.count(where: \.isQuestion)),
            content: BroughtOutline(form: asked, language: language, texts: texts).html)
        return OwnPlace.catalogue.page(
            title: title, main: HTML("\(head)\(questions)"),
            here: Paths.questionnaire(edition.id), in: context)
    }
}

/// The editions of a questionnaire that was brought, on its own page.
struct EditionList {
    let id: InstrumentID
    /// The newest first.
    let editions: [ImportedQuestionnaire]
    let texts: Texts

    private var words: BroughtConfirmTexts { texts.brought.confirm }

    var html: HTML {
        guard !editions.isEmpty else { return .empty }
        let items = editions.enumerated().map { place, edition in
            let name = words.edition(edition.number, edition.day.map(texts.days.full))
            return ListItem(
                name, chip: place == 0 ? Chip(words.newest, kind: .active) : nil,
                button: LinkButton(
                    words.see, to: Paths.questionnaire(id, "editions", String(edition.number)),
                    kind: .quiet, about: name
                ).html)
        }
        return PageSection(
            words.editions, id: "editions",
            lead: editions[0].use.isOwn ? words.editionsLead : words.editionsOfWords,
            content: ItemList(items, label: words.editions).html
        ).html
    }
}
