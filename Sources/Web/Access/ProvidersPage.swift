import Domain
import HTML

/// Where people sign in: one button for each provider that can be reached.
struct ProvidersPage {
    let providers: [SignInProvider]
    let reached: Set<String>
    let language: Language

    private var texts: SignInTexts { Texts.of(language).signIn }

    var page: SitePage {
        SitePage(
            frame: Frames.open(language, back: Paths.signIn), title: texts.enterTitle,
            main: HTML(
                "\(PageHead(texts.enterTitle, lead: texts.enterLead))\(providers.map(section))"))
    }

    private func section(_ provider: SignInProvider) -> HTML {
        PageSection(
            texts.people(provider.people), lead: texts.aboutPeople(provider.people),
            content: reached.contains(provider.name) ? form(provider) : away(provider)
        ).html
    }

    private func form(_ provider: SignInProvider) -> HTML {
        let button = SubmitButton(texts.enterWith(provider.title))
        return PostForm(
            action: Paths.signInAt(provider.name), isInline: true, content: button.html
        ).html
    }

    private func away(_ provider: SignInProvider) -> HTML {
        PageNotice(
            .attention, texts.awayMore, title: texts.awayTitle(provider.title)
        ).html
    }
}
