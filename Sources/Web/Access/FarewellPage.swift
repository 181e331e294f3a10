import Domain
import HTML

/// The session is over here; the browser goes on to the provider to end it there too.
struct FarewellPage {
    /// What the provider is called.
    let title: String
    let language: Language

    private var texts: SignInTexts { Texts.of(language).signIn }

    var page: SitePage {
        let back = LinkButton(texts.tryAgain, to: Paths.signIn, kind: .quiet)
        return SitePage(
            frame: Frames.open(language, back: Paths.signIn), title: texts.farewellTitle,
            main: HTML(
                "\(PageHead(texts.farewellTitle, lead: texts.farewellMore(title)))\(back)"))
    }
}
