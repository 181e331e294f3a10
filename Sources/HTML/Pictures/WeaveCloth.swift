/// The cloth itself, as one SVG.
///
/// From the start of the line: the panel of loose threads (the holes), the helpers' names, the
/// woven part. Over and under: the weft is drawn first, then a gap where warp will lie over it,
/// then the warp, dashed so that the weft shows in every other crossing. Where rows run from the
/// right the whole is mirrored by reckoning, so that text is not.
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
            <div class="picture-scroll weave-cloth" role="group" \
            aria-labelledby="\(weave.id)-title" tabindex="0"><svg role="group" \
            aria-labelledby="\(weave.id)-title" aria-describedby="\(weave.id)-caption" \
            width="\(grid.width)" height="\(grid.height)" \
            viewBox="0 0 \(grid.width) \(grid.height)"><title id="\(weave.id)-title">\(weave.title)\
            </title><defs>\(areaShapes)\(knotShapes)\(adderShape)\(weftShape)</defs>\
            \(panel)\(weft)\(gaps)\(warp)\(sheen)\(names)\(columns)</svg></div>
            """)
    }

    private var panel: HTML? {
        guard !weave.holes.isEmpty else { return nil }
        let start = grid.mirrored ? grid.width - grid.panelWidth - 1 : 1
        return HTML(
            """
            <rect class="panel" x="\(start)" y="1" width="\(grid.panelWidth)" \
            height="\(grid.height - 2)" rx="8"/>
            """)
    }

    private var weftShape: HTML {
        let lines = grid.rows.map { HTML("M\(grid.weftStart) \($0.y)H\(grid.weftEnd)") }
        return HTML("<path id=\"\(weave.id)-weft\" d=\"\(lines)\"/>")
    }

    private var weft: HTML {
        let path: Path = partPath("weft")
        return HTML("<use class=\"weft\" href=\"\(path)\"/><use class=\"sheen\" href=\"\(path)\"/>")
    }

    /// All threads of one life area: the woven ones end in a fringe, as cloth does;
    /// the loose ones come down from above, waver, leave a gap, and fray.
    private var warp: [HTML] {
        Area.allCases.compactMap { area in
            let here = grid.columns.filter { $0.need.area == area }
            guard !here.isEmpty else { return nil }
            let lines =
                thick(here, "warp", thread) + path("fringe", here.compactMap(fringe))
                + path("loose", here.compactMap(frayed))
            return HTML("<g class=\"\(area.cssClass)\">\(lines)</g>")
        }
    }

    /// Down to where the weft first lies over it, and on from there: dashes begin anew at a move,
    /// and are as far apart as two rows.
    private func thread(_ column: WeaveGrid.Column) -> HTML {
        guard !column.isHole else { return "M\(column.x) \(grid.top)v26" }
        guard let under = grid.rows.first(where: { !column.liesOver($0) }) else {
            return "M\(column.x) \(grid.top)V\(grid.end)"
        }
        return "M\(column.x) \(grid.top)V\(under.y - 6)m0 12V\(grid.end)"
    }

    /// A line across the end: its dashes are the strands, more of them the thicker the thread.
    private func fringe(_ column: WeaveGrid.Column) -> HTML? {
        guard !column.isHole else { return nil }
        let strands = column.need.weight * 6
        return "M\(column.x - strands / 2) \(grid.end + 5)h\(strands)"
    }

    private func frayed(_ column: WeaveGrid.Column) -> HTML? {
        guard column.isHole else { return nil }
        let (x, middle) = (column.x, grid.middle)
        return """
            M\(x) \(grid.top + 24)V\(middle - 26)M\(x) \(middle + adderDepth)V\(grid.bottom)
            """
    }

    private var gaps: HTML { thick(grid.columns, "gap", gap) }

    /// Dashes on both sides of the thread, where it lies over the weft.
    private func gap(_ column: WeaveGrid.Column) -> HTML? {
        let rows = grid.rows.filter(column.liesOver)
        guard !column.isHole, let first = rows.first, let last = rows.last else { return nil }
        return "M\(column.x) \(first.y - 11)V\(last.y + 11)"
    }

    /// Light along the warp, broken like it.
    private var sheen: HTML {
        path("sheen warp", grid.columns.filter { !$0.isHole }.map(thread))
    }

    /// One path per thickness.
    private func thick(
        _ columns: [WeaveGrid.Column], _ name: String, _ line: (WeaveGrid.Column) -> HTML?
    ) -> HTML {
        HTML.join(
            (1...3).map { weight in
                let lines = columns.filter { $0.need.weight == weight }.compactMap(line)
                return path("\(name) w\(weight)", lines)
            })
    }

    private func path(_ name: String, _ lines: [HTML]) -> HTML {
        lines.isEmpty ? .empty : HTML("<path class=\"\(name)\" d=\"\(lines)\"/>")
    }

    /// The address of something in this drawing, for what is drawn more than once.
    func partPath(_ name: String) -> Path { .here("\(weave.id)-\(name)") }
}
