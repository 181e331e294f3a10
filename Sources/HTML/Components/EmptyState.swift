/// What stands where nothing is yet: a quiet weave, what this place is for, and the first step.
package struct EmptyState: Component {
    let sentence: String
    let hint: String?
    let step: HTML

    package init(_ sentence: String, hint: String? = nil, step: HTML = .empty) {
        self.sentence = sentence
        self.hint = hint
        self.step = step
    }

    package var html: HTML {
        HTML(
            """
            <div class="empty">\(Mark(size: .large))<p class="empty-sentence">\(sentence)</p>\
            \(hint.map { HTML("<p class=\"quiet\">\($0)</p>") })\(step)</div>
            """)
    }

    package static var examples: [Example] {
        let step = LinkButton("Skriv det første målet", to: Path("goals", "new"))
        return [
            Example(
                "EmptyState, with a first step",
                EmptyState(
                    "Her kommer målene deres.", hint: "Et mål kan være lite. Det tar to minutter.",
                    step: step.html)),
            Example("EmptyState, a sentence", EmptyState("Ingenting venter på deg.")),
            Example(
                "EmptyState, unsafe and long",
                EmptyState(Hard.unsafe + Hard.long, hint: Hard.unsafe)),
        ]
    }
}
