/// The family's own words: larger than all else and in a serif, with who said it and when.
package struct FamilyQuote: Component {
    package enum Size: String, Sendable { case normal, large }

    let words: String
    let who: String?
    let when: String?
    let size: Size

    package init(
        _ words: String, who: String? = nil, when: String? = nil, size: Size = .normal
    ) {
        self.words = words
        self.who = who
        self.when = when
        self.size = size
    }

    package var html: HTML {
        HTML(
            """
            <figure class="family-words family-words-\(size.rawValue)"><blockquote>\(paragraphs)\
            </blockquote>\(source)</figure>
            """)
    }

    private var paragraphs: [HTML] {
        words.split(whereSeparator: \.isNewline).map { HTML("<p dir=\"auto\">\($0)</p>") }
    }

    private var source: HTML? {
        let parts = [who, when].compactMap { $0 }.map { HTML("<span>\($0)</span>") }
        guard !parts.isEmpty else { return nil }
        return HTML("<figcaption>\(HTML.join(parts, with: " "))</figcaption>")
    }

    package static var examples: [Example] {
        [
            Example(
                "FamilyQuote, large",
                FamilyQuote(
                    "At vi får spise middag sammen uten at noen må gå.\nOg at Jonas sover.",
                    who: "Mamma", when: "12. november", size: .large)),
            Example(
                "FamilyQuote, normal",
                FamilyQuote("Jeg vil ha en venn på skolen.", who: "Ida, 9 år", when: "i går")),
            Example(
                "FamilyQuote, unsafe and long",
                FamilyQuote(Hard.unsafe + Hard.long, who: Hard.unsafe, when: Hard.long)),
        ]
    }
}
