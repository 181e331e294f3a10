import Domain
import HTML
import UseCases

/// What is written about one member, to correct it.
struct MemberPage {
    let person: Person
    let household: Household
    let form: FormState
    let isStale: Bool
    let account: AccountID
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var family: FamilyID { household.family.id }

    var page: SitePage {
        let head = PageHead(
            person.name.text, lead: texts.families.correctLead,
            back: BackLink(texts.families.members, to: Paths.members(family)))
        return FamilyPage.page(
            household.family, at: .members, title: person.name.text,
            main: HTML("\(head)\(form.summary(texts))\(stale)\(editor)\(signIn)"), in: context,
            back: Paths.member(family, person.id))
    }

    private var signIn: MemberSignIn {
        MemberSignIn(person: person, household: household, account: account, texts: texts)
    }

    private var editor: PostForm {
        var form = form
        form.start = PersonFields.values(of: person)
        let fields = PersonFields(form: form, today: household.today, texts: texts)
        let save = SubmitButton(isStale ? texts.plan.saveMine : texts.shared.save)
        return PostForm(
            action: Paths.member(family, person.id),
            hidden: [HiddenField("edition", edition)],
            content: HTML("\(fields)\(ActionBar(save.html))"))
    }

    /// With faults, the edition that was opened stays, so that a change by others is still found.
    private var edition: String {
        form.fields.has("edition") && !isStale ? form.value("edition") : String(person.edition)
    }

    /// What stands now beside what was typed, when somebody else was faster.
    private var stale: HTML {
        guard isStale else { return .empty }
        let words = texts.families
        let typed = Gender(rawValue: form.value("gender")).map(words.genderOf) ?? ""
        let number = person.nationalNumber?.digits ?? ""
        let lines: [StaleNotice.Line] = [
            .init(words.personName, person.name.text, form.value("person-name")),
            .init(words.born, person.born.text, form.value("born")),
            .init(words.gender, words.genderOf(person.gender), typed),
            .init(words.number, number, form.value("number")),
        ]
        return StaleNotice(texts: texts, lines: lines.filter { $0.theirs != $0.yours }).html
    }
}
