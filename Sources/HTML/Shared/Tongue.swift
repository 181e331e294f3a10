/// The language of a piece of a page, where it is another than the page's: how it is read aloud,
/// and which way it runs.
package struct Tongue: Sendable, Hashable {
    package let code: String
    package let direction: TextDirection

    /// - code: a BCP 47 tag, such as "nb".
    package init(_ code: String, _ direction: TextDirection) {
        self.code = code
        self.direction = direction
    }

    /// `lang` and `dir`, for an element that holds such words.
    package var attributes: HTML {
        HTML(" lang=\"\(code)\" dir=\"\(direction.rawValue)\"")
    }
}
