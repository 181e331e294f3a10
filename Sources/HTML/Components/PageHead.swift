/// The top of a page: the way back, its one first-level heading, and a sentence on what it is for.
package struct PageHead: Component {
    let title: String
    let lead: String?
    let back: BackLink?
    let extra: HTML

    /// - extra: beside the heading, such as a chip or a quiet button.
    package init(
        _ title: String, lead: String? = nil, back: BackLink? = nil, extra: HTML = .empty
    ) {
        self.title = title
        self.lead = lead
        self.back = back
        self.extra = extra
    }

    package var html: HTML {
        HTML(
            """
            <header class="page-head">\(back)<div class="row"><h1>\(title)</h1>\(extra)</div>\
            \(lead.map { HTML("<p class=\"lead\">\($0)</p>") })</header>
            """)
    }

    package static var examples: [Example] {
        [
            Example(
                "PageHead, with all",
                PageHead(
                    "Planen vår", lead: "Her står det dere vil, og hvem som gjør hva.",
                    back: BackLink("Hjem", to: Path()), extra: Chip("Avtalt", kind: .planned).html)),
            Example(
                "PageHead, unsafe and long", PageHead(Hard.unsafe + Hard.long, lead: Hard.unsafe)),
        ]
    }
}
