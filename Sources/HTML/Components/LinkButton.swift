/// A link that looks like a button: it leads somewhere and changes nothing.
package struct LinkButton: Component {
    let words: String
    let path: Path
    let kind: ButtonKind
    let about: String?
    /// Whether it leads to a file for one's own disk, and not to a page.
    let isFile: Bool

    package init(
        _ words: String, to path: Path, kind: ButtonKind = .primary, about: String? = nil,
        isFile: Bool = false
    ) {
        self.words = words
        self.path = path
        self.kind = kind
        self.about = about
        self.isFile = isFile
    }

    package var html: HTML {
        let file = isFile ? HTML(" download") : .empty
        return HTML(
            """
            <a class="\(kind.cssClass)" href="\(path)"\(file)>\(words)\(aboutSuffix(about))</a>
            """)
    }

    package static var examples: [Example] {
        let kinds = ButtonKind.allCases.map { LinkButton("Se planen", to: Path("plan"), kind: $0) }
        return [
            Example("LinkButton, all kinds", HTML("<p class=\"row\">\(kinds)</p>")),
            Example(
                "LinkButton to a file",
                LinkButton("REDCap", to: Path("form.csv"), kind: .quiet, isFile: true)),
            Example(
                "LinkButton, unsafe and long",
                LinkButton(Hard.unsafe + Hard.long, to: Path(Hard.unsafe), about: Hard.unsafe)),
        ]
    }
}
