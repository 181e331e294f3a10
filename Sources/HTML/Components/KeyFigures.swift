/// A few numbers about many, each with what it means.
package struct KeyFigures: Component {
    let figures: [KeyFigure]

    package init(_ figures: [KeyFigure]) { self.figures = figures }

    package var html: HTML { HTML("<ul class=\"figures\">\(figures.map(\.html))</ul>") }

    package static var examples: [Example] {
        [
            Example(
                "KeyFigures, three",
                KeyFigures([
                    KeyFigure(value: "41", words: "familier er med", note: "Av 60 plasser."),
                    KeyFigure(value: "12 dager", words: "fra spørsmål til første møte"),
                    KeyFigure(
                        value: "færre enn 5", words: "har takket nei", note: "Små tall vises ikke."),
                ])),
            Example(
                "KeyFigures, unsafe and long",
                KeyFigures([KeyFigure(value: Hard.unsafe, words: Hard.long, note: Hard.unsafe)])),
        ]
    }
}

/// One number.
package struct KeyFigure: Component {
    let value: String
    let words: String
    let note: String?

    /// - note: what the number means and what it does not.
    package init(value: String, words: String, note: String? = nil) {
        self.value = value
        self.words = words
        self.note = note
    }

    package var html: HTML {
        HTML(
            """
            <li class="figure"><strong>\(value)</strong> <span>\(words)</span>\
            \(note.map { HTML(" <span class=\"quiet\">\($0)</span>") })</li>
            """)
    }
}
