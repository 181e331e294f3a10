/// How files name languages: `nb-NO` and `no` both mean bokmål here.
package enum LanguageTag {
    /// The tag under which words are looked for: the language alone for those that questions are
    /// answered in, and as it stands for every other.
    package static func plain(_ tag: String) -> String {
        let first = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let language = first == "no" ? "nb" : first
        return InstrumentLanguage(rawValue: language) == nil ? tag : language
    }
}
