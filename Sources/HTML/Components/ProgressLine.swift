/// How far one has come, in words first and as a line under them.
package struct ProgressLine: Component {
    let words: String
    let done: Int
    let total: Int

    package init(_ words: String, done: Int, of total: Int) {
        self.words = words
        self.done = done
        self.total = total
    }

    package var html: HTML {
        HTML(
            """
            <p class="progress-line"><span>\(words)</span> <progress value="\(max(0, done))" \
            max="\(max(1, total))" aria-label="\(words)"></progress></p>
            """)
    }

    package static var examples: [Example] {
        [
            Example("ProgressLine, on the way", ProgressLine("Spørsmål 3 av 12", done: 3, of: 12)),
            Example("ProgressLine, of nothing", ProgressLine("Ingen spørsmål", done: 0, of: 0)),
            Example("ProgressLine, unsafe", ProgressLine(Hard.unsafe, done: -1, of: 3)),
        ]
    }
}
