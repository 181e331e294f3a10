import Domain
import HTML
import UseCases

/// A copy as one page to read and to print. It is a document, as long as what is written is long:
/// the rule for the weight of a page does not hold for it (docs/decisions, 0014).
struct CopyDocument {
    let copy: DataCopy
    let parts: [CopyPart]
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: CopyTexts { context.texts.copy }

    var page: SitePage {
        let name = copy[copy.reader]?.name.text ?? ""
        let title = words.documentTitle(name)
        let head = PageHead(
            title, lead: words.documentLead(texts.days.full(copy.today)),
            back: BackLink(words.title, to: Paths.copy(copy.family.id)))
        let sections = parts.map(section)
        return FamilyPage.page(
            copy.family, at: .log, title: title,
            main: HTML("\(head)<div class=\"paper\">\(HTML.join(sections))</div>"), in: context,
            back: Paths.copy(copy.family.id))
    }

    private func section(_ part: CopyPart) -> HTML {
        let content =
            part.items.isEmpty
            ? HTML("<p class=\"quiet\">\(words.nothing)</p>")
            : HTML.join(part.items.map(list))
        return PageSection(words.part(part.key), id: part.key.rawValue, content: content).html
    }

    private func list(_ item: CopyItem) -> HTML {
        let lines = item.fields.compactMap { field in
            shown(field.value).map { DefinitionLine(words.field(field.key), $0) }
        }
        return DefinitionList(lines).html
    }

    /// Nil for what only the file has.
    private func shown(_ value: CopyValue) -> HTML? {
        switch value {
        case .text(let text): HTML("<bdi>\(text)</bdi>")
        case .coded(_, let text), .decimal(let text): HTML(text: text)
        case .number(let number): HTML(text: String(number))
        case .yes(let isSo): HTML(text: isSo ? words.yes : words.no)
        case .identity: nil
        case .list(let values):
            HTML.join(values.compactMap(shown), with: ", ")
        case .items(let items): HTML.join(items.map(list))
        }
    }
}
