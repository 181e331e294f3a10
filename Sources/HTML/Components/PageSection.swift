/// A part of a page under a second-level heading.
package struct PageSection: Component {
    let title: String
    let id: String?
    let lead: String?
    let content: HTML
    let action: HTML

    /// - action: one button or link at the end of the heading's line.
    package init(
        _ title: String, id: String? = nil, lead: String? = nil, content: HTML,
        action: HTML = .empty
    ) {
        self.title = title
        self.id = id
        self.lead = lead
        self.content = content
        self.action = action
    }

    package var html: HTML {
        HTML(
            """
            <section class="section stack"\("id", id)><div class="section-head row"><h2>\(title)\
            </h2>\
            \(action)</div>\(lead.map { HTML("<p class=\"quiet\">\($0)</p>") })\(content)</section>
            """)
    }

    package static var examples: [Example] {
        let list = ItemList([ListItem("Møte med skolen", sentence: "Torsdag klokken 13.")])
        return [
            Example(
                "PageSection, with action",
                PageSection(
                    "Dette skjer", id: "next", lead: "De neste to ukene.", content: list.html,
                    action: LinkButton("Se alt", to: Path("calendar"), kind: .quiet).html)),
            Example(
                "PageSection, unsafe and long",
                PageSection(
                    Hard.unsafe + Hard.long, lead: Hard.unsafe, content: HTML(text: Hard.long))),
        ]
    }
}
