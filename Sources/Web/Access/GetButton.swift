import HTML

/// A button that asks for a document: a link would be followed by whatever only looks around, and
/// each look is written down.
struct GetButton: Component {
    let words: String
    let path: Path
    var hidden: [HiddenField] = []
    var kind: ButtonKind = .quiet
    var about: String?

    var html: HTML {
        HTML(
            """
            <form class="inline" method="get" action="\(path)">\(hidden.map(\.html))\
            \(SubmitButton(words, kind: kind, about: about))</form>
            """)
    }
}
