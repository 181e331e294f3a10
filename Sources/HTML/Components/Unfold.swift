/// A part of the page that opens where it stands; it works without script.
package struct Unfold: Component {
    let summary: String
    let id: String?
    let isOpen: Bool
    let content: HTML

    /// - id: when given, an address that ends in it opens the part (by script).
    package init(_ summary: String, id: String? = nil, isOpen: Bool = false, content: HTML) {
        self.summary = summary
        self.id = id
        self.isOpen = isOpen
        self.content = content
    }

    package var html: HTML {
        HTML(
            """
            <details class="unfold"\("id", id)\("open", when: isOpen)><summary>\(summary)</summary>\
            <div class="unfold-content">\(content)</div></details>
            """)
    }

    package static var examples: [Example] {
        [
            Example("Unfold, closed", Unfold("Hvorfor spør vi?", content: HTML("<p>Fordi.</p>"))),
            Example(
                "Unfold, open",
                Unfold("Legg til et mål", id: "new", isOpen: true, content: HTML("<p>Her.</p>"))),
            Example(
                "Unfold, unsafe and long",
                Unfold(Hard.unsafe + Hard.long, id: Hard.unsafe, content: HTML(text: Hard.unsafe))),
        ]
    }
}
