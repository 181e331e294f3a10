/// What happens next: beside the page on a desk, under it on a phone. Nothing else stands there.
package struct NextColumn: Component {
    let title: String
    let content: HTML

    package init(title: String, content: HTML) {
        self.title = title
        self.content = content
    }

    package var html: HTML {
        HTML(
            "<aside class=\"next stack\" aria-label=\"\(title)\"><h2>\(title)</h2>\(content)</aside>"
        )
    }

    package static var examples: [Example] {
        [
            Example(
                "NextColumn",
                NextColumn(title: "Hva skjer nå", content: HTML("<p>Møte torsdag klokken 13.</p>"))),
            Example(
                "NextColumn, unsafe and long",
                NextColumn(title: Hard.unsafe + Hard.long, content: HTML(text: Hard.unsafe))),
        ]
    }
}
