import Domain
import HTML
import Hummingbird
import Instruments

extension InstrumentLanguage {
    /// The language somebody chose for answering: it stands in the address, as `in=ar`.
    static func chosen(in request: Request) -> InstrumentLanguage? {
        request.uri.queryParameters["in"].flatMap { InstrumentLanguage(rawValue: String($0)) }
    }

    /// The first language that a browser asks for and that questions can be answered in.
    static func wished(_ request: Request) -> InstrumentLanguage {
        let header = request.headers[.acceptLanguage] ?? ""
        let tags = header.lowercased().split(separator: ",").map { wish in
            String(wish.drop(while: \.isWhitespace).prefix { $0.isLetter })
        }
        return tags.compactMap { $0 == "no" ? .nb : InstrumentLanguage(rawValue: $0) }.first ?? .nb
    }

    var direction: TextDirection { isRightToLeft ? .rightToLeft : .leftToRight }

    var tongue: Tongue { Tongue(rawValue, direction) }
}

/// The words of a form in the language of the page; where it has none in that, in bokmål, or else
/// in its own.
struct AskedWords {
    let form: Form
    let language: InstrumentLanguage

    /// Words, and their language where it is another than the page's.
    struct Said {
        let text: String
        let tongue: Tongue?
    }

    /// The language most of the questions are shown in.
    var shown: String {
        if form.speaks(language.rawValue) { return language.rawValue }
        return form.speaks("nb") ? "nb" : form.language
    }

    /// What that language calls itself; nil where it is the page's own.
    var otherLanguage: String? {
        shown == language.rawValue ? nil : InstrumentLanguage(rawValue: shown)?.ownName ?? shown
    }

    func say(_ wording: Wording?) -> Said? {
        guard let wording else { return nil }
        let tag = language.rawValue
        if let said = wording.translations[tag] { return Said(text: said, tongue: nil) }
        if form.isWritten(in: tag) {
            return Said(text: wording.text, tongue: nil)
        }
        if let said = wording.translations["nb"] { return Said(text: said, tongue: tongue("nb")) }
        return Said(text: wording.text, tongue: tongue(form.language))
    }

    /// Words in the language that most of the questions are shown in.
    func shown(_ text: String) -> Said {
        Said(text: text, tongue: shown == language.rawValue ? nil : tongue(shown))
    }

    private func tongue(_ tag: String) -> Tongue {
        InstrumentLanguage(rawValue: tag)?.tongue ?? Tongue(tag, .leftToRight)
    }
}

extension AskedWords.Said {
    /// A paragraph, or a heading under the page's own.
    func paragraph(_ cssClass: String = "") -> HTML {
        HTML("<p class=\"\(cssClass)\"\(tongue?.attributes)>\(text)</p>")
    }

    var heading: HTML { HTML("<h2\(tongue?.attributes)>\(text)</h2>") }
}
