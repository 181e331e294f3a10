import HTML
import UseCases

/// Members, whom the newest round asks about, and needs, by gender.
struct GenderTable {
    let figures: GenderFigures
    let texts: Texts

    private var words: GenderTexts { texts.directory.byGender }

    var html: HTML {
        let content =
            figures.isEmpty
            ? EmptyState(words.empty).html
            : DataTable(
                caption: words.title, columns: columns, rows: figures.rows.map(row),
                hidesCaption: true
            ).html
        return PageSection(words.title, id: "gender", lead: words.lead, content: content).html
    }

    private var columns: [TableColumn] {
        [TableColumn(words.gender)]
            + [words.adults, words.children, words.asked, words.answered, words.openNeeds]
            .map { TableColumn($0, isNumber: true) }
    }

    /// A hidden cell may be a larger one that would give a small one away.
    private func row(_ row: GenderFigures.Row) -> [HTML] {
        let counts = [row.adults, row.children, row.asked, row.answered, row.openNeeds]
        return [HTML(text: words.group(row.group))]
            + counts.map { HTML(text: $0.said(orElse: texts.directory.hidden)) }
    }
}
