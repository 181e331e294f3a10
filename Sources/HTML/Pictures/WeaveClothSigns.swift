/// What stands on the cloth: names, knots, and the ways to add help.
extension WeaveCloth {
    /// Each need with what holds it, in the order in which it is read.
    var columns: [HTML] {
        grid.columns.map { label($0) + HTML.join(knots($0)) + ($0.isHole ? adder($0) : .empty) }
    }

    private func label(_ column: WeaveGrid.Column) -> HTML {
        let (need, x) = (column.need, column.x)
        let text = column.label
        let first = grid.top - 40 - (text.lines.count - 1) * 16
        return HTML(
            """
            <text x="\(x)" y="\(first)">\(whole(need.words, text))\(text.lines(x: x))</text>\
            <g>\(title(need.areaName))<use href="\(partPath(need.area.rawValue))" x="\(x)" \
            y="\(grid.top - 18)"/></g>
            """)
    }

    var names: HTML { HTML("<g class=\"names\">\(grid.rows.map(name))</g>") }

    private func name(_ row: WeaveGrid.Row) -> HTML {
        let (helper, x) = (row.helper, grid.nameEnd)
        let name = WrappedText(helper.name, width: WeaveGrid.nameLength, most: 2)
        let service = WrappedText(helper.service ?? "", width: WeaveGrid.nameLength + 2, most: 1)
        let first = row.y + 13 - (name.lines.count + service.lines.count) * 8
        let below = service.lines.map {
            HTML("<tspan class=\"service\" x=\"\(x)\" dy=\"15\"> \($0)</tspan>")
        }
        let said = whole(helper.name, name) ?? whole(helper.service ?? "", service)
        return linked(
            helper.path,
            HTML("<text x=\"\(x)\" y=\"\(first)\">\(said)\(name.lines(x: x))\(below)</text>"))
    }

    /// Several knots that lead to the same place are one link.
    private func knots(_ column: WeaveGrid.Column) -> [HTML] {
        let crossings = weave.crossings(of: column.need).compactMap { crossing in
            WeaveCrossing(column, grid.rows[crossing.place], crossing.knots)
        }
        return crossings.grouped(by: \.path).map { path, group in
            let said = group.map { $0.said(weave.words) }.joined(separator: "; ")
            let knots = title(said) + HTML.join(group.map(drawn))
            return path == nil ? HTML("<g>\(knots)</g>") : linked(path, knots)
        }
    }

    private func drawn(_ crossing: WeaveCrossing) -> HTML {
        let (x, y) = (crossing.column.x, crossing.row.y)
        let (state, count) = (crossing.first.state, crossing.knots.count)
        let sign = HTML("<use href=\"\(partPath(state.sign))\" x=\"\(x)\" y=\"\(y)\"/>")
        guard count > 1, state != .done else { return sign }
        let name = state == .active ? HTML(" class=\"weave-count\"") : nil
        return sign + HTML("<text\(name) x=\"\(x)\" y=\"\(y + 4)\">\(count)</text>")
    }

    /// The three knots, each with room for a finger.
    var knotShapes: [HTML] {
        let used = Set(
            weave.needs.flatMap { need in
                weave.crossings(of: need).compactMap { $0.knots.first?.state }
            })
        return WeaveKnot.State.allCases.filter(used.contains).map { state in
            HTML(
                """
                <g id="\(weave.id)-\(state.sign)"><circle class="reach" r="22"/>\(state.shape)</g>
                """)
        }
    }

    /// The mark of each life area that is here; the list shows it too.
    var areaShapes: [HTML] {
        let used = Set(weave.needs.map(\.area))
        return Area.allCases.filter(used.contains).map { area in
            HTML(
                """
                <g id="\(weave.id)-\(area.rawValue)" class="\(area.cssClass)">\(area.shape)</g>
                """)
        }
    }

    private func whole(_ words: String, _ text: WrappedText) -> HTML? {
        text.isWhole ? nil : title(words)
    }

    private func title(_ words: String) -> HTML { HTML("<title>\(words)</title>") }

    private func linked(_ path: Path?, _ content: HTML) -> HTML {
        path.map { HTML("<a href=\"\($0)\">\(content)</a>") } ?? content
    }
}
