/// Words in the form's own language, and their translations.
package struct Wording: Sendable, Hashable, Codable {
    package let text: String
    /// By BCP 47 tag, such as `nn`, `ar` or `uk`.
    package var translations: [String: String]

    package init(_ text: String, translations: [String: String] = [:]) {
        self.text = text
        self.translations = translations
    }

    /// The words in a language; those of the form's own language where there is no translation.
    package func said(in language: String) -> String { translations[language] ?? text }
}
