import Domain
import HTML

/// Which of several accounts to sign in as: somebody can be a mother here and a teacher there.
struct AccountChoicePage {
    let accounts: [Account]
    let provider: String
    let language: Language

    private var texts: SignInTexts { Texts.of(language).signIn }

    var page: SitePage {
        let path = Paths.signInAccount(provider)
        return SitePage(
            frame: Frames.open(language, back: path), title: texts.chooseTitle,
            main: HTML(
                """
                \(PageHead(texts.chooseTitle, lead: texts.chooseLead))\
                \(ItemList(accounts.map { item($0, path) }))
                """))
    }

    private func item(_ account: Account, _ path: Path) -> ListItem {
        let button = SubmitButton(
            texts.enter, kind: .quiet, about: "\(texts.role(account.role)), \(account.name.text)")
        let form = PostForm(
            action: path, hidden: [HiddenField("account", account.id.text)], isInline: true,
            content: button.html)
        return ListItem(
            texts.role(account.role), sentence: account.name.text, button: form.html)
    }
}
