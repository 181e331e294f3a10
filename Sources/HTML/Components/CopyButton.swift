/// A button that copies what stands in another element. It is shown by script alone, because
/// without script nothing would come of it.
package struct CopyButton: Component {
    let words: String
    let done: String
    let source: String

    /// - source: the id of the element whose text is copied. - done: what it says afterwards.
    package init(_ words: String, done: String, from source: String) {
        self.words = words
        self.done = done
        self.source = source
    }

    package var html: HTML {
        HTML(
            """
            <button type="button" class="\(ButtonKind.quiet.cssClass)" hidden \
            data-copy="\(source)" data-done="\(done)">\(words)</button>
            """)
    }

    package static var examples: [Example] {
        [
            Example(
                "CopyButton, hidden without script",
                CopyButton("Kopier adressen", done: "Kopiert", from: "address")),
            Example(
                "CopyButton, unsafe and long",
                CopyButton(Hard.unsafe + Hard.long, done: Hard.unsafe, from: Hard.unsafe)),
        ]
    }
}
