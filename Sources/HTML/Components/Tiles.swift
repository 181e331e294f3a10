/// The family's home on a phone: five ways on at most, the first the most important.
package struct Tiles: Component {
    let tiles: [Tile]

    package init(_ tiles: [Tile]) { self.tiles = tiles }

    package var html: HTML {
        HTML("<ul class=\"tiles\">\(tiles.prefix(5).map(\.html))</ul>")
    }

    package static var examples: [Example] {
        [
            Example(
                "Tiles, a family's home",
                Tiles([
                    Tile(
                        "Hva skjer nå", sentence: "Møte med skolen torsdag klokken 13",
                        to: Path("now"),
                        icon: .today),
                    Tile("Planen vår", to: Path("plan"), icon: .plan),
                    Tile(
                        "Spørsmål til deg", sentence: "To minutter", to: Path("q"), icon: .questions
                    ),
                    Tile("Pengene denne måneden", to: Path("money"), icon: .money),
                    Tile("Hvem ser hva", to: Path("access"), icon: .eye),
                ])),
            Example(
                "Tiles, unsafe and long",
                Tiles([Tile(Hard.unsafe + Hard.long, sentence: Hard.unsafe, to: Path(Hard.unsafe))])
            ),
        ]
    }
}

/// One way on.
package struct Tile: Component {
    let title: String
    let sentence: String?
    let path: Path
    let icon: Icon?

    package init(_ title: String, sentence: String? = nil, to path: Path, icon: Icon? = nil) {
        self.title = title
        self.sentence = sentence
        self.path = path
        self.icon = icon
    }

    package var html: HTML {
        HTML(
            """
            <li><a class="tile" href="\(path)">\(icon?.html)<span><strong>\(title)</strong>\
            \(sentence.map { HTML(" <span class=\"tile-sentence\">\($0)</span>") })</span></a></li>
            """)
    }
}
