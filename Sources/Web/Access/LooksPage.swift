import Domain
import HTML
import UseCases

/// The log across families, for who looks after privacy: odd looks first, then numbers.
struct LooksPage {
    let found: LogStatistics
    let form: FormState
    let isSaved: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: LookTexts { context.texts.looks }

    var page: SitePage {
        let saved = isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved) : nil
        let head = PageHead(words.title, lead: words.lead)
        return PrivacyPlaces.page(
            title: words.title,
            main: HTML(
                """
                \(head)\(saved)\(form.summary(texts))\(periods)\(odd)\(numbers)\(export)\(meaning)
                """), here: Paths.looks, in: context)
    }

    private var periods: HTML {
        let links = LogPeriod.allCases.filter { $0 != found.period }.map { period in
            LinkButton(
                words.period(period), to: Paths.looks.with("days", String(period.rawValue)),
                kind: .quiet)
        }
        return HTML(
            "<p><strong>\(words.period(found.period))</strong></p><p class=\"row\">\(links)</p>")
    }

    private var odd: PageSection {
        let shown = found.looks.prefix(LooksPage.most)
        let items = shown.enumerated().map { index, look in
            OddLookCard(look: look, index: index, found: found, form: form, context: context)
        }
        let rest = found.looks.count - shown.count
        let more = rest > 0 ? HTML("<p class=\"quiet\">\(words.more(rest))</p>") : .empty
        return PageSection(
            words.odd, id: "odd", lead: words.oddLead,
            content: items.isEmpty ? EmptyState(words.oddEmpty).html : HTML("\(items)\(more)"))
    }

    /// More at once nobody reads, and the page stays light.
    private static let most = 25

    private var numbers: PageSection {
        let rows = found.tallies.map { tally in
            [texts.days.full(tally.from), texts.signIn.role(tally.role)]
                + [tally.looks, tally.changes, tally.refusals].map {
                    $0.said(orElse: texts.directory.hidden)
                }
        }
        let columns = [
            TableColumn(words.from), TableColumn(words.role),
            TableColumn(words.looks, isNumber: true), TableColumn(words.changes, isNumber: true),
            TableColumn(words.refusals, isNumber: true),
        ]
        let table = DataTable(
            caption: words.numbers, columns: columns,
            rows: rows.map { $0.map { HTML(text: $0) } }, hidesCaption: true)
        return PageSection(
            words.numbers, id: "numbers", lead: words.numbersLead,
            content: rows.isEmpty ? EmptyState(words.numbersEmpty).html : table.html)
    }

    private var export: PageSection {
        PageSection(
            words.export, id: "export", lead: words.exportLead,
            content: GetButton(words: words.download, path: Paths.logExport).html)
    }

    private var meaning: HTML {
        HTML.join(words.meaning.map { HTML("<p class=\"quiet\">\($0)</p>") })
    }
}
