import Instruments

/// The letters a language is written in, and what in a text is not written in them.
struct Alphabet: Sendable {
    let language: InstrumentLanguage
    let letters: ClosedRange<UInt32>

    /// Unicode blocks: Arabic 0600–06FF, Cyrillic 0400–04FF.
    static let all = [
        Alphabet(language: .ar, letters: 0x0600...0x06FF),
        Alphabet(language: .uk, letters: 0x0400...0x04FF),
    ]

    /// What questionnaires and Norwegian services are called in every language.
    private static let names: Set<Substring> = [
        "PHQ", "GAD", "SWLS", "OSSS", "WHO", "SCORE", "FIES", "NAV", "SFO", "AKS",
    ]

    /// Words that are neither in this alphabet nor names.
    func foreignWords(in text: String) -> [Substring] {
        let words = text.split { !$0.isLetter }
        return words.filter { word in
            !Self.names.contains(word)
                && !word.unicodeScalars.allSatisfy { letters.contains($0.value) }
        }
    }

    /// Whether there is something to read at all, and not only signs and digits.
    func isWritten(in text: String) -> Bool {
        text.unicodeScalars.contains { letters.contains($0.value) && $0.properties.isAlphabetic }
    }
}
