/// One thing with its own heading, such as a goal.
package struct Card: Component {
    let title: String?
    let id: String?
    let mark: AreaMark?
    let chip: Chip?
    let content: HTML
    let actions: HTML

    /// - title: a heading of the third level; leave it out where the content has its own.
    package init(
        _ title: String? = nil, id: String? = nil, mark: AreaMark? = nil, chip: Chip? = nil,
        content: HTML, actions: HTML = .empty
    ) {
        self.title = title
        self.id = id
        self.mark = mark
        self.chip = chip
        self.content = content
        self.actions = actions
    }

    package var html: HTML {
        HTML("<article class=\"card\"\("id", id)>\(signs)\(heading)\(content)\(foot)</article>")
    }

    private var signs: HTML? {
        mark == nil && chip == nil ? nil : HTML("<p class=\"card-signs\">\(mark) \(chip)</p>")
    }
    private var heading: HTML? { title.map { HTML("<h3>\($0)</h3>") } }
    private var foot: HTML? {
        actions.isEmpty ? nil : HTML("<div class=\"row card-actions\">\(actions)</div>")
    }

    package static var examples: [Example] {
        let quote = FamilyQuote(
            "Jonas vil spille fotball igjen.", who: "Jonas, 11 år", when: "3. november")
        let look = LinkButton("Se målet", to: Path("goals", "1"), kind: .quiet)
        return [
            Example(
                "Card, a goal",
                Card(
                    id: "goal-1", mark: AreaMark(.leisure, name: "Fritid"),
                    chip: Chip("I gang", kind: .active), content: quote.html, actions: look.html)),
            Example("Card, plain", Card("Neste møte", content: HTML("<p>Torsdag klokken 13.</p>"))),
            Example(
                "Card, unsafe and long",
                Card(
                    Hard.unsafe + Hard.long, id: Hard.unsafe, chip: Chip(Hard.unsafe),
                    content: HTML(text: Hard.unsafe))),
        ]
    }
}
