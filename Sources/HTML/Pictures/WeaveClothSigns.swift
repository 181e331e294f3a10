/// What stands on the cloth: names, knots, and the ways to add help.
extension WeaveCloth {
    var labels: [HTML] {
        grid.columns.map { column in
            let need = column.need
            let text = WrappedText(need.words, width: grid.labelWidth, most: WeaveGrid.labelLines)
            let first = grid.top - 40 - Double(text.lines.count - 1) * 17
            return HTML(
                """
                \(linked(need.path, title: "\(need.words) (\(need.areaName))", HTML("""
                    <text class="weave-need" text-anchor="middle">\
                    \(text.spans(x: column.x, y: first, height: 17))</text>
                    """)))\
                <g class="\(need.area.cssClass) area-shape" \
                transform="translate(\(column.x) \(grid.top - 18))">\(need.area.shape)</g>
                """)
        }
    }

    var names: [HTML] {
        grid.rows.map { row in
            let name = WrappedText(row.helper.name, width: 22, most: 2)
            let service = WrappedText(row.helper.service ?? "", width: 26, most: 1)
            let first = row.y + 5 - Double(name.lines.count + service.lines.count - 1) * 8
            let second = first + Double(name.lines.count) * 16
            return linked(
                row.helper.path, title: "\(row.helper.name) \(row.helper.service ?? "")",
                HTML(
                    """
                    <text class="weave-helper" text-anchor="end">\
                    \(name.spans(x: grid.nameEnd, y: first, height: 16))</text>\
                    <text class="weave-service" text-anchor="end">\
                    \(service.spans(x: grid.nameEnd, y: second, height: 16))</text>
                    """))
        }
    }

    var knots: [HTML] {
        grid.columns.flatMap { column in
            grid.rows.compactMap { row in
                knot(weave.knots(column.need, row.helper), column, row)
            }
        }
    }

    /// Several actions at one crossing are one knot with their number in it.
    private func knot(
        _ knots: [WeaveKnot], _ column: WeaveGrid.Column, _ row: WeaveGrid.Row
    ) -> HTML? {
        guard let first = knots.first else { return nil }
        let state = first.state.words(weave.words)
        let title = knots.map(\.words).joined(separator: " · ")
        return linked(
            first.path, title: "\(column.need.words), \(row.helper.name): \(title) (\(state))",
            HTML(
                """
                <g transform="translate(\(column.x) \(row.y))"><circle class="reach" r="22"/>\
                \(first.state.shape)\
                \(number(knots))</g>
                """))
    }

    private func number(_ knots: [WeaveKnot]) -> HTML? {
        guard let first = knots.first, knots.count > 1 else { return nil }
        return HTML(
            """
            <text class="knot-count knot-count-\(first.state.rawValue)" text-anchor="middle" \
            y="4.5">\(knots.count)</text>
            """)
    }

    func linked(_ path: Path?, title: String, _ content: HTML) -> HTML {
        guard let path else { return HTML("<g><title>\(title)</title>\(content)</g>") }
        return HTML("<a href=\"\(path)\"><title>\(title)</title>\(content)</a>")
    }
}
