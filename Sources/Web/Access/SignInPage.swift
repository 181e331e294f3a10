import Domain
import HTML

/// The demo's first page: invented people by role, each a form whose button is the name.
struct SignInPage {
    let people: [Account]
    let language: Language

    private var texts: Texts { Texts.of(language) }

    var page: SitePage {
        SitePage(
            frame: Frames.open(language, back: Paths.signIn), title: texts.signIn.title,
            main: HTML("\(PageHead(texts.signIn.title, lead: texts.signIn.lead))\(groups)"))
    }

    private var groups: HTML {
        HTML.join(
            Role.allCases.compactMap { role in
                let these = people.filter { $0.role == role }
                return these.isEmpty ? nil : section(role, these)
            })
    }

    private func section(_ role: Role, _ people: [Account]) -> HTML {
        PageSection(
            texts.signIn.role(role), lead: texts.signIn.about(role),
            content: HTML("<ul class=\"row\">\(people.map(item))</ul>")
        ).html
    }

    private func item(_ account: Account) -> HTML {
        let button = SubmitButton(account.name.text, kind: .quiet, about: texts.signIn.enter)
        let form = PostForm(
            action: Paths.signIn, hidden: [HiddenField("account", account.id.text)],
            isInline: true, content: button.html)
        return HTML("<li>\(form)</li>")
    }
}
