/// What weighs and what carries, area by area: a square to the start for each thing that weighs, a
/// circle to the end for each that carries. A table whose cells are drawn, so that it is the
/// picture and its equal in one.
package struct BalancePicture: Component {
    let title: String
    let summary: String
    let rows: [BalanceRow]
    let words: BalanceWords

    package init(title: String, summary: String, rows: [BalanceRow], words: BalanceWords) {
        self.title = title
        self.summary = summary
        self.rows = rows
        self.words = words
    }

    package var html: HTML {
        HTML(
            """
            <figure class="picture balance"><figcaption>\(summary)</figcaption>\
            <div class="picture-scroll" role="group" aria-label="\(title)" tabindex="0"><table>\
            <caption class="hidden-visually">\(title)</caption>\
            <thead><tr><th scope="col">\(words.areas)</th><th scope="col">\(words.weighs)</th>\
            <th scope="col">\(words.carries)</th></tr></thead><tbody>\(rows.map(line))</tbody>\
            </table></div></figure>
            """)
    }

    private func line(_ row: BalanceRow) -> HTML {
        HTML(
            """
            <tr><th scope="row">\(AreaMark(row.area, name: row.name))</th>\
            <td class="weighs">\(cell(row.weighing, "strain", square))</td>\
            <td>\(cell(row.carrying, "resource", circle))</td></tr>
            """)
    }

    /// The number stands there too; more than ten signs would not be counted by anybody.
    private func cell(_ count: Int, _ leaning: String, _ sign: (Double) -> HTML) -> HTML {
        guard count > 0 else { return HTML("<span class=\"quiet\">0</span>") }
        let drawn = min(count, 10)
        return HTML(
            """
            <span class="row"><svg class="signs \(leaning)" viewBox="0 0 \(drawn * 16) 16" \
            width="\(drawn * 16)" height="16" aria-hidden="true">\
            \((0..<drawn).map { sign(Double($0) * 16 + 8) })</svg> <span>\(count)</span></span>
            """)
    }

    private func square(_ x: Double) -> HTML {
        HTML("<rect x=\"\(x - 5)\" y=\"3\" width=\"10\" height=\"10\" fill=\"currentColor\"/>")
    }

    private func circle(_ x: Double) -> HTML {
        HTML("<circle cx=\"\(x)\" cy=\"8\" r=\"5.5\" fill=\"currentColor\"/>")
    }
}

/// One life area with how many things weigh and how many carry.
package struct BalanceRow: Sendable {
    let area: Area
    let name: String
    let weighing: Int
    let carrying: Int

    package init(area: Area, name: String, weighing: Int, carrying: Int) {
        self.area = area
        self.name = name
        self.weighing = weighing
        self.carrying = carrying
    }
}

/// The headings of a balance.
package struct BalanceWords: Sendable {
    let areas: String
    let weighs: String
    let carries: String

    package init(areas: String, weighs: String, carries: String) {
        self.areas = areas
        self.weighs = weighs
        self.carries = carries
    }
}

extension BalancePicture {
    package static var examples: [Example] {
        let words = BalanceWords(areas: "Del av livet", weighs: "Tynger", carries: "Bærer")
        return [
            Example(
                "BalancePicture, three areas",
                BalancePicture(
                    title: "Det som tynger og bærer",
                    summary: "To ting tynger. Fire ting bærer.",
                    rows: [
                        BalanceRow(area: .home, name: "Bolig", weighing: 2, carrying: 0),
                        BalanceRow(area: .network, name: "Nettverk", weighing: 0, carrying: 3),
                        BalanceRow(area: .leisure, name: "Fritid", weighing: 0, carrying: 1),
                    ], words: words)),
            Example(
                "BalancePicture, unsafe and many",
                BalancePicture(
                    title: Hard.unsafe, summary: Hard.unsafe,
                    rows: [
                        BalanceRow(
                            area: .other, name: Hard.unsafe + Hard.long, weighing: 40, carrying: 11)
                    ],
                    words: BalanceWords(
                        areas: Hard.unsafe, weighs: Hard.unsafe, carries: Hard.unsafe))),
        ]
    }
}
