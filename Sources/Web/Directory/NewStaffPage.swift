import Domain
import HTML
import UseCases

/// Adding somebody who works here.
struct NewStaffPage {
    let directory: Directory
    let issuers: [String]
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: AccountTexts { context.texts.accounts }

    var page: SitePage {
        let head = PageHead(
            words.addPerson, lead: words.addPersonLead,
            back: BackLink(texts.directory.directory, to: Paths.directory))
        return OwnPlace.directory.page(
            title: words.addPerson, main: HTML("\(head)\(form.summary(texts))\(editor)"),
            here: Paths.newPerson, in: context)
    }

    private var editor: PostForm {
        let fields = StaffFields(form: form, services: directory.services, texts: texts)
        let identity = IdentityFields(form: form, issuers: issuers, texts: texts)
        return PostForm(
            action: Paths.people, hidden: [HiddenField("account", form.value("account"))],
            content: HTML(
                "\(fields)\(identity)\(ActionBar(SubmitButton(words.add).html))"))
    }
}
