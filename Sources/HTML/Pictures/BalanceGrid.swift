/// What weighs and what carries, area by area and member by member: a square for each thing that
/// weighs, a circle for each that carries. A table whose cells are drawn, so that it is the picture
/// and its equal in one.
package struct BalanceGrid: Component {
    let title: String
    let summary: String
    let members: [String]
    let rows: [BalanceGridRow]
    let words: BalanceWords

    /// - members: the columns, by the names they go by.
    package init(
        title: String, summary: String, members: [String], rows: [BalanceGridRow],
        words: BalanceWords
    ) {
        self.title = title
        self.summary = summary
        self.members = members
        self.rows = rows
        self.words = words
    }

    package var html: HTML {
        HTML(
            """
            <figure class="picture balance balance-grid"><figcaption>\(summary)</figcaption>\
            <div class="picture-scroll" role="group" aria-label="\(title)" tabindex="0"><table>\
            <caption class="hidden-visually">\(title)</caption><thead><tr>\
            <th scope="col">\(words.areas)</th>\(members.map { HTML("<th scope=\"col\">\($0)</th>") })\
            </tr></thead><tbody>\(rows.map(line))</tbody></table></div>\(legend)</figure>
            """)
    }

    private func line(_ row: BalanceGridRow) -> HTML {
        let cells = row.cells.prefix(members.count).map { HTML("<td>\($0.html(words))</td>") }
        return HTML(
            "<tr><th scope=\"row\">\(AreaMark(row.area, name: row.name))</th>\(cells)</tr>")
    }

    private var legend: HTML {
        HTML(
            """
            <ul class="legend"><li>\(BalanceSigns(count: 1, isWeighing: true)) \(words.weighs)</li>\
            <li>\(BalanceSigns(count: 1, isWeighing: false)) \(words.carries)</li></ul>
            """)
    }
}

/// One life area: a cell for each member, in the members' order.
package struct BalanceGridRow: Sendable {
    let area: Area
    let name: String
    let cells: [BalanceGridCell]

    package init(area: Area, name: String, cells: [BalanceGridCell]) {
        self.area = area
        self.name = name
        self.cells = cells
    }
}

/// How many things weigh and how many carry for one member in one area.
package struct BalanceGridCell: Sendable {
    let weighing: Int
    let carrying: Int

    package init(weighing: Int, carrying: Int) {
        self.weighing = weighing
        self.carrying = carrying
    }

    func html(_ words: BalanceWords) -> HTML {
        guard weighing + carrying > 0 else { return HTML("<span class=\"quiet\">–</span>") }
        let said = [
            weighing > 0 ? "\(words.weighs): \(weighing)" : nil,
            carrying > 0 ? "\(words.carries): \(carrying)" : nil,
        ].compactMap(\.self).joined(separator: ", ")
        return HTML(
            """
            \(BalanceSigns(count: weighing, isWeighing: true))\
            \(BalanceSigns(count: carrying, isWeighing: false))\
            <span class="hidden-visually">\(said)</span>
            """)
    }
}

/// A row of small squares or circles; with more than five the number says the rest.
struct BalanceSigns: Component {
    let count: Int
    let isWeighing: Bool

    var html: HTML {
        guard count > 0 else { return .empty }
        let drawn = min(count, 5)
        let more = count > drawn ? HTML("<span aria-hidden=\"true\">\(count)</span>") : nil
        return HTML(
            """
            <svg class="signs \(isWeighing ? "strain" : "resource")" \
            viewBox="0 0 \(drawn * 16) 16" width="\(drawn * 16)" height="16" aria-hidden="true">\
            \((0..<drawn).map { sign(Double($0) * 16 + 8) })</svg>\(more)
            """)
    }

    private func sign(_ x: Double) -> HTML {
        isWeighing
            ? HTML(
                "<rect x=\"\(x - 5)\" y=\"3\" width=\"10\" height=\"10\" fill=\"currentColor\"/>")
            : HTML("<circle cx=\"\(x)\" cy=\"8\" r=\"5.5\" fill=\"currentColor\"/>")
    }
}

extension BalanceGrid {
    package static var examples: [Example] {
        let words = BalanceWords(areas: "Del av livet", weighs: "Tynger", carries: "Bærer")
        let some = [
            BalanceGridCell(weighing: 2, carrying: 1), BalanceGridCell(weighing: 0, carrying: 0),
        ]
        return [
            Example(
                "BalanceGrid, a family",
                BalanceGrid(
                    title: "Det som tynger og bærer", summary: "To ting tynger. Én bærer.",
                    members: ["Hele familien", "Mona"],
                    rows: [BalanceGridRow(area: .home, name: "Bolig", cells: some)], words: words)),
            Example(
                "BalanceGrid, unsafe and many",
                BalanceGrid(
                    title: Hard.unsafe, summary: Hard.unsafe, members: [Hard.unsafe + Hard.long],
                    rows: [
                        BalanceGridRow(
                            area: .other, name: Hard.unsafe + Hard.long,
                            cells: [BalanceGridCell(weighing: 40, carrying: 11)])
                    ],
                    words: BalanceWords(
                        areas: Hard.unsafe, weighs: Hard.unsafe, carries: Hard.unsafe))),
        ]
    }
}
