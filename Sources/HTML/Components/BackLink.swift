/// The way back to where one came from.
package struct BackLink: Component {
    let words: String
    let path: Path

    package init(_ words: String, to path: Path) {
        self.words = words
        self.path = path
    }

    package var html: HTML { HTML("<p class=\"back\"><a href=\"\(path)\">\(words)</a></p>") }

    package static var examples: [Example] {
        [
            Example("BackLink", BackLink("Familien Havn", to: Path("families", "1"))),
            Example(
                "BackLink, unsafe and long",
                BackLink(Hard.unsafe + Hard.long, to: Path(Hard.unsafe))),
        ]
    }
}
