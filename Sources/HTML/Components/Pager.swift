/// The way through a long list, twenty at a time.
package struct Pager: Component {
    let label: String
    let place: String
    let previous: PagerLink?
    let next: PagerLink?

    /// - place: where one is, such as "21–40 of 63".
    package init(
        label: String, place: String, previous: PagerLink? = nil, next: PagerLink? = nil
    ) {
        self.label = label
        self.place = place
        self.previous = previous
        self.next = next
    }

    package var html: HTML {
        HTML(
            """
            <nav class="pager row" aria-label="\(label)">\(previous?.html(rel: "prev"))\
            <span>\(place)</span>\(next?.html(rel: "next"))</nav>
            """)
    }

    package static var examples: [Example] {
        [
            Example(
                "Pager, in the middle",
                Pager(
                    label: "Flere familier", place: "21–40 av 63",
                    previous: PagerLink("De forrige", to: Path("f").with("from", "0")),
                    next: PagerLink("De neste", to: Path("f").with("from", "40")))),
            Example(
                "Pager, unsafe and long", Pager(label: Hard.unsafe, place: Hard.unsafe + Hard.long)),
        ]
    }
}

/// A way forward or back in the list.
package struct PagerLink: Sendable {
    let words: String
    let path: Path

    package init(_ words: String, to path: Path) {
        self.words = words
        self.path = path
    }

    func html(rel: String) -> HTML {
        HTML("<a class=\"button button-quiet\" rel=\"\(rel)\" href=\"\(path)\">\(words)</a>")
    }
}
