/// Two versions side by side: what someone else saved and what you wrote, or two plans.
package struct CompareColumns: Component {
    let first: String
    let second: String
    let lines: [ComparedLine]
    let differsWords: String

    /// - first, second: what the versions are called, such as "Saved by school, 10:42".
    package init(first: String, second: String, lines: [ComparedLine], differsWords: String) {
        self.first = first
        self.second = second
        self.lines = lines
        self.differsWords = differsWords
    }

    package var html: HTML { HTML("<div class=\"compare\">\(lines.map(line))</div>") }

    private func line(_ line: ComparedLine) -> HTML {
        HTML(
            """
            <section class="compared\(line.differs ? " compared-differs" : "")">\
            <h3>\(line.name) \(line.differs ? Chip(differsWords, kind: .attention) : nil)</h3>\
            <div class="compared-sides">\(side(first, line.first))\(side(second, line.second))\
            </div>\
            </section>
            """)
    }

    private func side(_ title: String, _ content: HTML) -> HTML {
        HTML(
            "<div class=\"compared-side\"><p class=\"quiet\">\(title)</p><div>\(content)</div></div>"
        )
    }

    package static var examples: [Example] {
        [
            Example(
                "CompareColumns, one differs",
                CompareColumns(
                    first: "Lagret av Anne klokken 10.42", second: "Det du skrev",
                    lines: [
                        ComparedLine(
                            "Mål", first: "Jonas spiller fotball hver uke.",
                            second: "Jonas er med på fotball.", differs: true),
                        ComparedLine("Dag", first: "1. mars", second: "1. mars", differs: false),
                    ], differsWords: "Ulikt")),
            Example(
                "CompareColumns, unsafe and long",
                CompareColumns(
                    first: Hard.unsafe, second: Hard.long,
                    lines: [
                        ComparedLine(
                            Hard.unsafe, first: HTML(text: Hard.unsafe),
                            second: HTML(text: Hard.long), differs: true)
                    ], differsWords: Hard.unsafe)),
        ]
    }
}

/// One thing in both versions.
package struct ComparedLine: Sendable {
    let name: String
    let first: HTML
    let second: HTML
    let differs: Bool

    package init(_ name: String, first: HTML, second: HTML, differs: Bool) {
        self.name = name
        self.first = first
        self.second = second
        self.differs = differs
    }
}
