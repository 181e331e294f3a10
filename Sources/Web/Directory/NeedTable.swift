import Domain
import HTML

/// Open needs by life area, each with a quiet bar under its name: filled where help crosses,
/// hollow where none does. The numbers beside say the same.
struct NeedTable {
    let needs: [(area: LifeArea, open: SafeCount, uncovered: SafeCount)]
    let texts: Texts

    private var words: DirectoryTexts { texts.directory }
    private var most: Int { needs.compactMap(\.open.number).max() ?? 0 }

    var html: HTML {
        DataTable(
            caption: words.needs,
            columns: [
                TableColumn(words.area), TableColumn(words.open, isNumber: true),
                TableColumn(words.uncovered, isNumber: true),
            ],
            rows: needs.map { row($0.area, $0.open, $0.uncovered) }, hidesCaption: true
        ).html
    }

    private func row(_ area: LifeArea, _ open: SafeCount, _ uncovered: SafeCount) -> [HTML] {
        let bar = NeedBar(
            area: Area(area), open: open.number, uncovered: uncovered.number, most: most)
        return [
            HTML("\(AreaMark(area, texts))\(bar.html)"),
            HTML(text: open.said(orElse: words.fewer)),
            HTML(text: uncovered.said(orElse: words.hidden)),
        ]
    }
}

/// A bar as long as there are open needs. Where it is not told how many of them lack help, the
/// whole bar is pale.
struct NeedBar {
    let area: Area
    let open: Int?
    let uncovered: Int?
    let most: Int

    var html: HTML {
        guard let open, open > 0, most > 0 else { return .empty }
        let length = width(open)
        return HTML(
            """
            <svg class="bar area-\(area.rawValue)" viewBox="0 0 150 16" aria-hidden="true">\
            <rect x="1" y="2" width="\(length)" height="12" rx="2" fill="none" \
            stroke="currentColor" stroke-width="2"/>\(covered(open))</svg>
            """)
    }

    private func covered(_ open: Int) -> HTML {
        HTML(
            """
            <rect x="1" y="2" width="\(width(open - (uncovered ?? 0)))" height="12" rx="2"\
            \("opacity", uncovered == nil ? ".25" : nil)/>
            """)
    }

    private func width(_ count: Int) -> Double { Double(count) / Double(most) * 148 }
}
