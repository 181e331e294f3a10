/// One person on one scale over time: a small line, and a band of measurement error around the
/// first point, so that noise looks like noise. The same stands as a table beneath.
package struct ChangePicture: Component {
    let id: String
    let title: String
    let summary: String
    let points: [ChangePoint]
    let scale: ChangeScale
    let words: ChangeWords

    /// - id: unique on the page. - points: in the order of time.
    package init(
        id: String, title: String, summary: String, points: [ChangePoint], scale: ChangeScale,
        words: ChangeWords
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.points = points
        self.scale = scale
        self.words = words
    }

    package var html: HTML {
        HTML(
            """
            <figure class="picture change"><figcaption><strong>\(title)</strong> \
            <span id="\(id)-caption">\(summary)</span></figcaption>\
            \(points.isEmpty ? .empty : HTML("\(ChangeLine(picture: self))\(legend)\(table)"))\
            </figure>
            """)
    }

    private var legend: HTML? {
        let hasMark = points.contains { $0.mark != nil }
        let signs = [
            scale.error.map { _ in sign(Self.band, words.band) },
            hasMark ? words.mark.map { sign("<circle class=\"ring\" r=\"9.5\"/>", $0) } : nil,
            scale.cuts.isEmpty
                ? nil : words.cut.map { sign("<path class=\"cut\" d=\"M-13 0H13\"/>", $0) },
            scale.norm == nil
                ? nil : words.norm.map { sign("<path class=\"norm\" d=\"M-13 0H13\"/>", $0) },
        ].compactMap(\.self)
        return signs.isEmpty ? nil : HTML("<ul class=\"legend\">\(signs)</ul>")
    }

    private static let band: HTML =
        "<rect class=\"band\" x=\"-13\" y=\"-7\" width=\"26\" height=\"14\"/>"

    private func sign(_ shape: HTML, _ meaning: String) -> HTML {
        HTML(
            """
            <li><svg viewBox="-14 -14 28 28" aria-hidden="true">\(shape)</svg> \(meaning)</li>
            """)
    }

    private var table: HTML {
        let table = DataTable(
            caption: title,
            columns: [TableColumn(words.when), TableColumn(words.value)],
            rows: points.map { point in
                let said = [point.words, point.mark].compactMap(\.self).joined(separator: " ")
                return [HTML(text: point.when), HTML(text: said)]
            }, hidesCaption: true)
        return Unfold(words.asTable, content: table.html).html
    }
}
