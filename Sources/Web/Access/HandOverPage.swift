import Domain
import HTML
import Hummingbird
import UseCases

/// Giving a family another coordinator: what happens then, and who takes over.
struct HandOverPage {
    let choices: HandOverChoices
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: HandOverTexts { context.texts.privacy.handOver }
    private var family: FamilyID { choices.family.id }

    /// The coordinator's day, which says that it is done.
    static let done = Paths.today.with("handed-over", "yes")

    static func isDone(_ request: HummingbirdRequest) -> Bool {
        request.uri.queryParameters["handed-over"] == "yes"
    }

    var page: SitePage {
        let team = texts.places.name(of: .team, for: context.account.role)
        let head = PageHead(words.title, back: BackLink(team, to: Paths.team(family)))
        let lines = words.whatHappens.map { HTML("<p>\($0)</p>") }
        return FamilyPage.page(
            choices.family, at: .team, title: words.title,
            main: HTML("\(head)\(form.summary(texts))\(lines)\(editor)"), in: context,
            back: Paths.handOver(family))
    }

    private var editor: HTML {
        guard !choices.coordinators.isEmpty else { return EmptyState(words.nobody).html }
        let field = SelectField(
            form.field("coordinator", words.coordinator, isRequired: true),
            choices: choices.coordinators.map { FieldChoice($0.id.text, $0.name.text) }
                .alphabetical,
            chosen: form.value("coordinator"), none: words.choose)
        return PostForm(
            action: Paths.handOver(family), hidden: [form.edition(stored: choices.edition)],
            content: HTML("\(field)\(SubmitButton(words.send))")
        ).html
    }
}
