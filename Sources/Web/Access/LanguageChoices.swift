import Domain
import HTML
import Hummingbird

/// The language of somebody who is not signed in: what they chose here, else what their browser
/// asks for, else bokmål.
enum LanguageChoices {
    static let cookieName = "veven-language"

    static func language(of request: Request) -> Language {
        let chosen = request.cookies[cookieName].flatMap { Language(rawValue: $0.value) }
        return chosen ?? wished(request.headers[.acceptLanguage] ?? "") ?? .bokmal
    }

    /// The first language in `Accept-Language` that Veven speaks; "no" means bokmål.
    static func wished(_ header: String) -> Language? {
        let tags = header.lowercased().split(separator: ",").map { wish in
            String(wish.drop(while: \.isWhitespace).prefix { $0.isLetter })
        }
        return tags.compactMap { $0 == "no" ? .bokmal : Language(rawValue: $0) }.first
    }

    /// - Parameter isSecure: Whether the site speaks https; the cookie then never travels without.
    static func remember(
        _ language: Language, on response: inout Response, isSecure: Bool
    ) {
        response.setCookie(
            Cookie(
                name: cookieName, value: language.rawValue, maxAge: 31_536_000, path: "/",
                secure: isSecure, httpOnly: true, sameSite: .lax))
    }

    /// The switch at the top of every page.
    static func menu(_ current: Language, _ texts: Texts, back: Path) -> LanguageSwitch {
        LanguageSwitch(
            label: texts.shared.language, action: Paths.language,
            languages: Language.allCases.map {
                LanguageChoice(
                    code: $0.rawValue, name: $0.ownName, isCurrent: $0 == current)
            },
            hidden: [HiddenField("back", back.text)])
    }
}

extension Language {
    /// What the language calls itself.
    var ownName: String {
        switch self {
        case .bokmal: "Bokmål"
        case .nynorsk: "Nynorsk"
        case .english: "English"
        }
    }
}
