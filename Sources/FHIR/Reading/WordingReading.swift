import Instruments

extension PartReader {
    /// Words, and their translations from the companion `_name`.
    mutating func wording(_ name: String, in part: Part) -> Wording? {
        let text = text(name, in: part)
        let translations = translations(of: name, in: part)
        guard let text else {
            if !translations.isEmpty { fault(.missing, name, in: part) }
            return nil
        }
        return Wording(text, translations: translations)
    }

    mutating func translations(of name: String, in part: Part) -> [String: String] {
        guard let companion = object("_" + name, in: part) else { return [:] }
        only(["extension"], in: companion)
        var translations: [String: String] = [:]
        var tags: Set<String> = []
        for (_, found) in extensions([FHIRAddress.translation], in: companion) {
            guard let (tag, words) = translation(in: found) else { continue }
            let language = LanguageTag.plain(tag)
            if !tags.insert(tag).inserted {
                notes.fault(.twice(tag), found.item, at: found.path)
            } else if translations[language] == nil {
                translations[language] = words
            } else {
                // Such as British beside American English: one of them is asked.
                notes.leaveOut(.twice(language), found.item, at: found.path)
            }
        }
        return translations
    }

    private mutating func translation(in part: Part) -> (String, String)? {
        only(["url", "extension"], in: part)
        var said: [String: String] = [:]
        for (url, found) in extensions(["lang", "content"], in: part) {
            let name = url == "lang" ? "valueCode" : "valueString"
            only(["url", name], in: found)
            said[url] = text(name, in: found)
        }
        if let language = said["lang"], let words = said["content"] { return (language, words) }
        notes.fault(.missing, part.item, at: part.path)
        return nil
    }
}
