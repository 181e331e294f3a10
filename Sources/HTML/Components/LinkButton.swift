/// A link that looks like a button: it leads somewhere and changes nothing.
package struct LinkButton: Component {
    let words: String
    let path: Path
    let kind: ButtonKind
    let about: String?

    package init(_ words: String, to path: Path, kind: ButtonKind = .primary, about: String? = nil)
    {
        self.words = words
        self.path = path
        self.kind = kind
        self.about = about
    }

    package var html: HTML {
        HTML("<a class=\"\(kind.cssClass)\" href=\"\(path)\">\(words)\(aboutSuffix(about))</a>")
    }

    package static var examples: [Example] {
        let kinds = ButtonKind.allCases.map { LinkButton("Se planen", to: Path("plan"), kind: $0) }
        return [
            Example("LinkButton, all kinds", HTML("<p class=\"row\">\(kinds)</p>")),
            Example(
                "LinkButton, unsafe and long",
                LinkButton(Hard.unsafe + Hard.long, to: Path(Hard.unsafe), about: Hard.unsafe)),
        ]
    }
}
