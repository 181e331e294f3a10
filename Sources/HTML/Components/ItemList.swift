/// A list where each line has a name, one sentence and one button.
package struct ItemList: Component {
    let items: [ListItem]
    let label: String?

    /// - label: what the list is, for screen readers, where no heading says it.
    package init(_ items: [ListItem], label: String? = nil) {
        self.items = items
        self.label = label
    }

    package var html: HTML {
        HTML("<ul class=\"items\"\("aria-label", label)>\(items.map(\.html))</ul>")
    }

    package static var examples: [Example] {
        let accept = SubmitButton("Si ja", kind: .quiet, about: "til overleveringen fra skolen")
        return [
            Example("ItemList, one", ItemList([ListItem("Kartlegging med Ida")], label: "I dag")),
            Example(
                "ItemList, many",
                ItemList([
                    ListItem(
                        "Familien Havn", sentence: "Skolen har sendt en overlevering.",
                        to: Path("families", "1"), chip: Chip("Venter på deg", kind: .attention),
                        button: PostForm(action: Path("a"), isInline: true, content: accept.html)
                            .html),
                    ListItem(
                        "Familien Bakke", sentence: "Møte klokken 13 på Sentrum helsestasjon.",
                        to: Path("families", "2"), mark: AreaMark(.health, name: "Helse"),
                        button: LinkButton("Åpne møtet", to: Path("m"), kind: .quiet).html),
                ])),
            Example(
                "ItemList, unsafe and long",
                ItemList(
                    [
                        ListItem(
                            Hard.unsafe + Hard.long, sentence: Hard.unsafe, to: Path(Hard.unsafe),
                            button: accept.html)
                    ], label: Hard.unsafe)),
        ]
    }
}

/// One line of a list.
package struct ListItem: Component {
    let title: String
    let sentence: String?
    let path: Path?
    let chip: Chip?
    let mark: AreaMark?
    let button: HTML

    package init(
        _ title: String, sentence: String? = nil, to path: Path? = nil, chip: Chip? = nil,
        mark: AreaMark? = nil, button: HTML = .empty
    ) {
        self.title = title
        self.sentence = sentence
        self.path = path
        self.chip = chip
        self.mark = mark
        self.button = button
    }

    package var html: HTML {
        HTML(
            """
            <li class="item"><div class="item-words"><p class="item-title">\(name) \(mark) \(chip)\
            </p>\
            \(sentence.map { HTML("<p>\($0)</p>") })</div>\(button)</li>
            """)
    }

    private var name: HTML {
        guard let path else { return HTML("<strong>\(title)</strong>") }
        return HTML("<a href=\"\(path)\">\(title)</a>")
    }
}
