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
            ).html + needs
        return PageSection(words.title, id: "gender", lead: words.lead, content: content).html
    }

    /// What became of needs about one member, area by area: open now, and met.
    private var needs: HTML {
        let heads = GenderGroup.allCases.flatMap { group in
            [words.openNeeds, words.metNeeds].map {
                TableColumn("\(words.group(group)): \($0)", isNumber: true)
            }
        }
        let table = DataTable(
            caption: words.byArea, columns: [TableColumn(texts.directory.area)] + heads,
            rows: figures.areas.map(row), hidesCaption: true)
        return Unfold(
            words.byArea, content: HTML("<p class=\"quiet\">\(words.byAreaLead)</p>\(table)")
        ).html
    }

    private func row(_ row: GenderFigures.AreaRow) -> [HTML] {
        let counts = zip(row.open, row.met).flatMap { [$0, $1] }
        return [AreaMark(row.area, texts).html]
            + counts.map { HTML(text: $0.said(orElse: texts.directory.hidden)) }
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
