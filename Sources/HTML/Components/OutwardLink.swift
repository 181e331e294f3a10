/// A link to another site, which is not told where one came from.
package struct OutwardLink: Component {
    let words: String
    let link: ExternalLink

    package init(_ words: String, to link: ExternalLink) {
        self.words = words
        self.link = link
    }

    package var html: HTML {
        HTML("<a class=\"button button-primary\" href=\"\(link)\" rel=\"noreferrer\">\(words)</a>")
    }

    package static var examples: [Example] {
        [
            Example("OutwardLink", OutwardLink("Gå til portalen", to: .childWelfare)),
            Example(
                "OutwardLink, unsafe and long",
                OutwardLink(Hard.unsafe + Hard.long, to: .childWelfare)),
        ]
    }
}
