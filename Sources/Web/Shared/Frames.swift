import Domain
import HTML

/// What stands around every page: the mark, the places, the language switch, who is signed in.
enum Frames {
    /// The frame for somebody who is not signed in.
    static func open(_ language: Language, back: Path) -> Frame {
        let texts = Texts.of(language)
        return Frame(
            language: language.rawValue, words: words(texts), assets: assets, home: Paths.home,
            languages: LanguageChoices.menu(language, texts, back: back),
            footer: HTML(text: texts.shared.footer))
    }

    /// The frame for somebody who is signed in, with the places they can go.
    /// - follows: Whether the page follows what others do.
    static func signedIn(
        _ context: SignedInContext, places: Rail?, back: Path, follows: Bool = false
    ) -> Frame {
        Frame(
            language: context.language.rawValue, words: words(context.texts),
            assets: follows && context.isLook ? following : assets,
            home: Paths.home, rail: places,
            languages: LanguageChoices.menu(context.language, context.texts, back: back),
            person: SignedInPerson(
                name: context.account.name.text, signOut: Paths.signOut,
                signOutWords: context.texts.shared.signOut),
            footer: footer(context))
    }

    /// Whoever works here finds the page about relatives on every page, and who looks after
    /// privacy the pages for that.
    private static func footer(_ context: SignedInContext) -> HTML {
        let words = HTML(text: context.texts.shared.footer)
        guard !context.account.role.isFamily else { return words }
        let relatives = (Paths.relatives, context.texts.accounts.relatives)
        let own = PrivacyPlaces.all(for: context.account, context.texts).prefix(1)
        let links = ([relatives] + own).map { path, words in
            HTML("<a href=\"\(path)\">\(words)</a>")
        }
        return HTML("\(words) \(HTML.join(links, with: " · "))")
    }

    private static func words(_ texts: Texts) -> FrameWords {
        FrameWords(
            site: "Veven", skip: texts.shared.skip, keys: texts.shared.keys,
            keysOff: texts.shared.keysOff)
    }

    static let assets = FrameAssets(
        stylesheet: Paths.asset("veven.css"), icon: Paths.asset("mark.svg"),
        scripts: [Paths.asset("veven.js")])

    private static let following = FrameAssets(
        stylesheet: Paths.asset("veven.css"), icon: Paths.asset("mark.svg"),
        scripts: [Paths.asset("veven.js")], asking: Paths.asset("live.js"))
}
