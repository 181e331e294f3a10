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
        guard scale.error != nil else { return nil }
        return HTML(
            """
            <ul class="legend"><li><svg viewBox="-14 -14 28 28" aria-hidden="true">\
            <rect class="band" x="-13" y="-7" width="26" height="14"/></svg> \(words.band)</li></ul>
            """)
    }

    private var table: HTML {
        let table = DataTable(
            caption: title,
            columns: [TableColumn(words.when), TableColumn(words.value)],
            rows: points.map { [HTML(text: $0.when), HTML(text: $0.words)] }, hidesCaption: true)
        return Unfold(words.asTable, content: table.html).html
    }
}
