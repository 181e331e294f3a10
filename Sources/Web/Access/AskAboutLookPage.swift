import Domain
import HTML
import UseCases

/// Asking about what one account did on a day.
struct AskAboutLookPage {
    let line: AskedLine
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: RequestTexts { context.texts.privacy.request }

    var page: SitePage {
        let name = texts.places.name(of: .log, for: context.account.role)
        let day = texts.days.say(line.day, on: line.today)
        let head = PageHead(
            words.askTitle, lead: words.aboutLog(who, day),
            back: BackLink(name, to: Paths.log(line.family.id)))
        return FamilyPage.page(
            line.family, at: .log, title: words.askTitle,
            main: HTML("\(head)\(form.summary(texts))\(editor)"), in: context)
    }

    private var who: String {
        HelperNames(helpers: line.helpers, texts: texts).name(of: line.account)
            ?? texts.log.somebody
    }

    private var editor: PostForm {
        let question = WordsField(
            form.field("question", words.question, hint: words.questionHint, isRequired: true),
            value: form.value("question"), rows: 3, maxLength: Words.longest)
        return PostForm(
            action: Paths.requests(line.family.id, "ask"),
            hidden: ["id", "about", "day"].map { HiddenField($0, form.value($0)) },
            content: HTML("\(question)\(to)\(SubmitButton(words.sendQuestion))"))
    }

    /// About the coordinator, somebody else answers.
    private var to: HTML {
        guard line.isCoordinators else { return AddresseeField(form: form, texts: words).html }
        let leader = HiddenField("to", Request.Addressee.privacyLeader.rawValue)
        return HTML("<p>\(words.aboutCoordinator)</p>\(leader)")
    }
}
