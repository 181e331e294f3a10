import Domain
import HTML
import UseCases

/// One who works here: to change what they are and may, and to end the access.
struct StaffPage {
    let member: StaffMember
    let directory: Directory
    let form: FormState
    var isStale = false
    /// Why the access cannot be ended yet.
    var refusal: StaffFault?
    let context: SignedInContext

    private var account: Account { member.account }
    private var texts: Texts { context.texts }
    private var words: AccountTexts { context.texts.accounts }

    var page: SitePage {
        let head = PageHead(
            account.name.text, lead: member.isEnded ? nil : words.changeLead,
            back: BackLink(texts.directory.directory, to: Paths.directory))
        let main = member.isEnded ? ended : HTML("\(notices)\(editor)\(ending)")
        return OwnPlace.directory.page(
            title: account.name.text, main: HTML("\(head)\(main)"),
            here: Paths.person(account.id), in: context)
    }

    private var notices: HTML {
        let refused = refusal.map { PageNotice(.attention, words.fault($0)) }
        return HTML("\(refused)\(form.summary(texts))\(stale)")
    }

    private var editor: PostForm {
        var form = form
        form.startAll = StaffFields.values(of: account)
        let fields = StaffFields(form: form, services: directory.services, texts: texts)
        let save = SubmitButton(isStale ? texts.plan.saveMine : texts.shared.save)
        return PostForm(
            action: Paths.person(account.id),
            hidden: [form.edition(stored: account.edition, isStale: isStale)],
            content: HTML("\(fields)\(ActionBar(save.html))"))
    }

    /// What stands now beside what was typed, when somebody else was faster.
    private var stale: HTML {
        guard isStale else { return .empty }
        let typed = Role(rawValue: form.value("role")).map(texts.signIn.role) ?? ""
        let lines: [StaleNotice.Line] = [
            .init(words.name, account.name.text, form.value("staff-name")),
            .init(words.role, texts.signIn.role(account.role), typed),
            .init(words.service, service(account.service?.text), service(form.value("service"))),
        ]
        return StaleNotice(texts: texts, lines: lines.filter { $0.theirs != $0.yours }).html
    }

    private func service(_ id: String?) -> String {
        directory.services.first { $0.id.text == id }?.name.text ?? words.noService
    }

    private var ending: PageSection {
        let list = words.endingWords.map { HTML("<li>\($0)</li>") }
        let button = PostForm(
            action: Paths.person(account.id, "end"),
            content: SubmitButton(words.end, kind: .destroy, about: account.name.text).html)
        return PageSection(
            words.ending, id: "ending", content: HTML("<ul>\(list)</ul>\(button)"))
    }

    private var ended: HTML {
        let button = PostForm(
            action: Paths.person(account.id, "resume"), isInline: true,
            content: SubmitButton(words.takeUp, kind: .quiet).html)
        return PageNotice(.attention, words.ended, more: button.html).html
    }
}
