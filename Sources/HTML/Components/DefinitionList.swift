/// Pairs of a term and what it is: who, when, where.
package struct DefinitionList: Component {
    let lines: [DefinitionLine]

    package init(_ lines: [DefinitionLine]) { self.lines = lines }

    package var html: HTML {
        HTML("<dl class=\"definitions\">\(lines.map(\.html))</dl>")
    }

    package static var examples: [Example] {
        [
            Example(
                "DefinitionList, three",
                DefinitionList([
                    DefinitionLine("Hvem", "Helsesykepleier Anne"),
                    DefinitionLine("Når", "Torsdag klokken 13"),
                    DefinitionLine("Hvor", HTML("<a href=\"\(Path("map"))\">Sentrum</a>")),
                ])),
            Example(
                "DefinitionList, unsafe and long",
                DefinitionList([DefinitionLine(Hard.unsafe, HTML(text: Hard.unsafe + Hard.long))])),
        ]
    }
}

/// One pair.
package struct DefinitionLine: Component {
    let term: String
    let meaning: HTML

    package init(_ term: String, _ meaning: HTML) {
        self.term = term
        self.meaning = meaning
    }

    package var html: HTML { HTML("<div><dt>\(term)</dt><dd>\(meaning)</dd></div>") }
}
