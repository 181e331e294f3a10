/// The cloth itself, as one SVG.
///
/// From the start of the line: the panel of loose threads (the holes), the helpers' names, the
/// woven part. Over and under: all warp is drawn, then the weft with a gap on both sides, then
/// the short pieces of warp that lie over it, again with a gap. Where rows run from the right the
/// whole is mirrored by reckoning, so that text is not.
struct WeaveCloth: Component {
    let weave: WeavePicture
    let grid: WeaveGrid

    init(weave: WeavePicture) {
        self.weave = weave
        grid = WeaveGrid(weave: weave)
    }

    var html: HTML {
        HTML(
            """
            <div class="picture-scroll weave-cloth" role="group" aria-label="\(weave.title)" \
            tabindex="0"><svg role="group" aria-labelledby="\(weave.id)-title" \
            aria-describedby="\(weave.id)-caption" width="\(grid.width)" height="\(grid.height)" \
            viewBox="0 0 \(grid.width) \(grid.height)"><title id="\(weave.id)-title">\(weave.title)\
            </title>\(panel)\(warp)\(weft)\(over)\(labels)\(names)\(knots)\(adders)</svg></div>
            """)
    }

    private var panel: HTML? {
        guard !weave.holes.isEmpty else { return nil }
        let start = grid.mirrored ? grid.width - grid.panelWidth - 1 : 1
        return HTML(
            """
            <rect class="weave-panel" x="\(start)" y="1" width="\(grid.panelWidth)" \
            height="\(grid.height - 2)" rx="8"/>
            """)
    }

    private var warp: [HTML] {
        grid.columns.map { column in
            column.isHole ? looseThread(column) : thread(column)
        }
    }

    /// It ends in a fringe of three strands, as cloth does.
    private func thread(_ column: WeaveGrid.Column) -> HTML {
        let (x, end, weight) = (column.x, grid.bottom, column.need.weight)
        let side = Double(weight) * 2.2
        return HTML(
            """
            <path class="warp warp-\(weight) \(column.need.area.cssClass)" \
            d="M\(x) \(grid.top)V\(end)"/>\
            <path class="sheen" d="M\(x) \(grid.top)V\(end)"/>\
            <path class="fringe \(column.need.area.cssClass)" \
            d="M\(x - side) \(end)v8M\(x) \(end)v11M\(x + side) \(end)v8"/>
            """)
    }

    /// It comes down from above, wavers and frays; below it there is a gap.
    private func looseThread(_ column: WeaveGrid.Column) -> HTML {
        let (x, top, middle) = (column.x, grid.top, grid.middle)
        let weight = column.need.weight
        return HTML(
            """
            <path class="warp warp-\(weight) \(column.need.area.cssClass)" \
            d="M\(x) \(top)V\(top + 26)"/>\
            <path class="loose \(column.need.area.cssClass)" d="M\(x) \(top + 24)V\(middle - 26)\
            M\(x) \(middle + 30 + 15 * Double(adderLines))V\(grid.bottom)"/>
            """)
    }

    private var weft: [HTML] {
        grid.rows.map { row in
            let (start, end) = (grid.weftStart, grid.weftEnd)
            let line: HTML = "M\(start) \(row.y)H\(end)"
            return HTML(
                """
                <path class="gap gap-weft" d="\(line)"/><path class="weft" d="\(line)"/>\
                <path class="sheen" d="\(line)"/>
                """)
        }
    }

    /// Every other crossing the warp lies over.
    private var over: [HTML] {
        grid.columns.enumerated().filter { !$1.isHole }.map { place, column in
            let rows = grid.rows.enumerated().filter { ($0.offset + place).isMultiple(of: 2) }
            let lines = HTML.join(rows.map { "M\(column.x) \($1.y - 11)v22" })
            let weight = column.need.weight
            return HTML(
                """
                <path class="gap gap-\(weight)" d="\(lines)"/>\
                <path class="warp warp-\(weight) \(column.need.area.cssClass)" d="\(lines)"/>\
                <path class="sheen" d="\(lines)"/>
                """)
        }
    }
}
