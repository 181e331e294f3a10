import Domain
import HTML

/// The provider knows who it is, but nobody here does.
struct StrangerPage {
    let people: SignInProvider.People
    let language: Language

    private var texts: SignInTexts { Texts.of(language).signIn }

    var page: SitePage {
        let back = LinkButton(texts.tryAgain, to: Paths.signIn, kind: .quiet)
        return SitePage(
            frame: Frames.open(language, back: Paths.signIn), title: texts.strangerTitle,
            main: HTML(
                "\(PageHead(texts.strangerTitle, lead: texts.strangerMore(people)))\(back)"))
    }
}
