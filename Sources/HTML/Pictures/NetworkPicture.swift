/// Who is let in: the family in the middle, receivers on both sides, and a line to each. A whole
/// line is a yes, a dashed one a question, a dotted grey one is over; the shapes are the parts of
/// life it is about. The same stands as a table beneath.
package struct NetworkPicture: Component {
    let id: String
    let title: String
    let summary: String
    let family: String
    let receivers: [NetworkReceiver]
    let words: NetworkWords

    /// - id: unique on the page. - summary: what one sees, in a sentence.
    package init(
        id: String, title: String, summary: String, family: String,
        receivers: [NetworkReceiver], words: NetworkWords
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.family = family
        self.receivers = receivers
        self.words = words
    }

    package var html: HTML {
        HTML(
            """
            <figure class="picture network"><figcaption>\(summary)</figcaption>\
            \(receivers.isEmpty ? .empty : HTML("\(drawing)\(legend)\(table)"))</figure>
            """)
    }

    private var drawing: HTML {
        let places = receivers.indices.map { NetworkPlace($0, of: receivers.count) }
        let drawn = zip(receivers, places)
        return HTML(
            """
            <svg viewBox="0 0 360 \(NetworkPlace.height(receivers.count))" role="img" \
            aria-labelledby="\(id)-title \(id)-desc"><title id="\(id)-title">\(title)</title>\
            <desc id="\(id)-desc">\(summary)</desc>\(drawn.map { $1.tie($0.line) })\
            \(middle)\(drawn.map { $0.html(at: $1) })</svg>
            """)
    }

    private var middle: HTML {
        let y = NetworkPlace.height(receivers.count) / 2
        let name = WrappedText(family, width: 10, most: 3)
        let first = y + 5 - (name.lines.count - 1) * 8
        return HTML(
            """
            <circle class="node middle" cx="180" cy="\(y)" r="38"/>\
            <text class="names-middle" x="180" y="\(first)">\(name.lines(x: 180))</text>
            """)
    }

    private var legend: HTML {
        let used = NetworkReceiver.Line.allCases.filter { line in
            receivers.contains { $0.line == line }
        }
        return HTML("<ul class=\"legend\">\(used.map { $0.sign(words) })</ul>")
    }

    private var table: HTML {
        let table = DataTable(
            caption: title,
            columns: [words.who, words.what, words.how].map { TableColumn($0) },
            rows: receivers.map { receiver in
                [HTML(text: receiver.name), HTML(text: receiver.what), HTML(text: receiver.how)]
            }, hidesCaption: true)
        return Unfold(words.asTable, content: table.html).html
    }
}

/// What the picture says besides names.
package struct NetworkWords: Sendable {
    let asTable: String
    let who: String
    let what: String
    let how: String
    let open: String
    let asked: String
    let ended: String

    package init(
        asTable: String, who: String, what: String, how: String, open: String, asked: String,
        ended: String
    ) {
        self.asTable = asTable
        self.who = who
        self.what = what
        self.how = how
        self.open = open
        self.asked = asked
        self.ended = ended
    }
}
