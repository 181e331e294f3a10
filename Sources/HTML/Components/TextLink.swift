/// A link in a line of its own that asks for less than a button does: where many stand below one
/// another.
package struct TextLink: Component {
    let words: String
    let path: Path
    let about: String?

    /// - about: what it concerns, for those who cannot see what stands around it.
    package init(_ words: String, to path: Path, about: String? = nil) {
        self.words = words
        self.path = path
        self.about = about
    }

    package var html: HTML {
        HTML("<p class=\"quiet\"><a href=\"\(path)\">\(words)\(aboutSuffix(about))</a></p>")
    }
}
