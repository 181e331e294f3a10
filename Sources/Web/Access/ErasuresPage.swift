import Domain
import HTML
import UseCases

/// Which families may be erased, by short code, and which were.
struct ErasuresPage {
    let found: Erasures
    let isDone: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: RetentionTexts { context.texts.retention }

    var page: SitePage {
        let done = isDone ? PageNotice(.saved(undo: nil), words.isDone) : nil
        let head = PageHead(words.erasures, lead: words.erasuresLead)
        return PrivacyPlaces.page(
            title: words.erasures, main: HTML("\(head)\(done)\(wishes)\(closed)\(erased)"),
            here: Paths.erasures, in: context)
    }

    private var wishes: PageSection {
        let items = found.wishes.map { item($0, nil) }
        return PageSection(
            words.wishes, id: "wishes", lead: words.wishesLead,
            content: items.isEmpty
                ? EmptyState(words.wishesEmpty).html
                : ItemList(items, label: words.wishes).html)
    }

    private var closed: PageSection {
        let items = found.due.compactMap { due in
            due.family.map { item($0, texts.days.full(due.since)) }
        }
        return PageSection(
            words.closed, id: "closed",
            content: items.isEmpty
                ? EmptyState(words.dueEmpty).html
                : ItemList(Array(items.prefix(50)), label: words.closed).html)
    }

    private func item(_ family: FamilyID, _ changed: String?) -> ListItem {
        let code = family.shortCode
        let button = LinkButton(
            words.look, to: Paths.erasure(family), kind: .quiet, about: words.family(code))
        return ListItem(
            words.family(code), sentence: changed.map { words.dueFamily(code, $0) },
            button: button.html)
    }

    private var erased: PageSection {
        let lines = found.erased.prefix(50).map {
            words.erasedOn($0.family.shortCode, texts.days.full($0.at.day))
        }
        return PageSection(
            words.erased, id: "erased",
            content: lines.isEmpty
                ? EmptyState(words.erasedEmpty).html
                : SentenceList(sentences: lines, label: words.erased).html)
    }
}
