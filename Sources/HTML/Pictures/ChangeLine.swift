/// The line itself, as an SVG 340 wide and 150 high.
struct ChangeLine: Component {
    let picture: ChangePicture
    private var scale: ChangeScale { picture.scale }

    init(picture: ChangePicture) { self.picture = picture }

    var html: HTML {
        HTML(
            """
            <svg class="change-line" role="img" aria-labelledby="\(picture.id)-title" \
            aria-describedby="\(picture.id)-caption" viewBox="0 0 340 150">\
            <title id="\(picture.id)-title">\(picture.title)</title>\
            <text class="axis" x="4" y="13">\(short(scale.highWords, 48))</text>\
            <text class="axis" x="4" y="126">\(short(scale.lowWords, 48))</text>\
            <path class="frame" d="M4 20H336M4 110H336"/>\(band)\(cuts)\(norm)\
            <path class="line" d="\(line)"/>\(dots)\(days)</svg>
            """)
    }

    private var band: HTML? {
        guard let error = scale.error, let first = picture.points.first else { return nil }
        let (upper, lower) = (y(first.value + error), y(first.value - error))
        return HTML(
            "<rect class=\"band\" x=\"4\" y=\"\(upper)\" width=\"332\" height=\"\(lower - upper)\"/>"
        )
    }

    /// Where the words for a value change.
    private var cuts: HTML? {
        guard !scale.cuts.isEmpty else { return nil }
        let lines = scale.cuts.map { HTML("M4 \(y($0))H336") }
        return HTML("<path class=\"cut\" d=\"\(HTML.join(lines))\"/>")
    }

    /// Where the mean of others lies.
    private var norm: HTML? {
        scale.norm.map { HTML("<path class=\"norm\" d=\"M4 \(y($0))H336\"/>") }
    }

    private var line: HTML {
        HTML.join(
            picture.points.enumerated().map { place, point in
                HTML("\(place == 0 ? "M" : "L")\(x(point)) \(y(point.value))")
            })
    }

    private var dots: [HTML] {
        picture.points.map {
            let ring =
                $0.mark == nil
                ? nil
                : HTML("<circle class=\"ring\" cx=\"\(x($0))\" cy=\"\(y($0.value))\" r=\"9.5\"/>")
            return HTML(
                "\(ring)<circle class=\"dot\" cx=\"\(x($0))\" cy=\"\(y($0.value))\" r=\"5\"/>")
        }
    }

    /// The first day at the start, the last at the end.
    private var days: HTML {
        let last = picture.points.count > 1 ? picture.points.last?.when : nil
        return HTML(
            """
            <text class="axis" x="4" y="145">\(picture.points.first.map { short($0.when, 22) })\
            </text>\
            <text class="axis" x="336" y="145" text-anchor="end">\(last.map { short($0, 22) })\
            </text>
            """)
    }

    private func short(_ text: String, _ width: Int) -> String {
        WrappedText(text, width: width, most: 1).lines.first ?? ""
    }

    private func x(_ point: ChangePoint) -> Double {
        guard let first = picture.points.first, let last = picture.points.last, last.at > first.at
        else { return 14 }
        return 14 + (point.at - first.at) / (last.at - first.at) * 312
    }

    private func y(_ value: Double) -> Double {
        guard scale.high > scale.low else { return 65 }
        let share = (value - scale.low) / (scale.high - scale.low)
        return 110 - min(1, max(0, share)) * 90
    }
}
