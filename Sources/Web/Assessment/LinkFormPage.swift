import Domain
import HTML
import UseCases

/// Making a one-time link: who answers, and until when. For a school it says first what the school
/// learns by it.
struct LinkFormPage {
    let choices: LinkChoices
    let newLink: AnswerLinkID
    let form: FormState
    let context: SignedInContext

    private var texts: WaveTexts { context.texts.assessment.waves }
    private var name: String { choices.person.firstName }
    private var family: FamilyID { choices.family.id }

    var page: SitePage {
        let back = BackLink(context.texts.assessment.mapping, to: Paths.mapping(family))
        let head = PageHead(
            texts.linkTitle, lead: texts.linkLead(choices.voice, name), back: back)
        return FamilyPage.page(
            choices.family, at: .mapping, title: texts.linkTitle,
            main: HTML("\(head)\(form.summary(context.texts))\(content)"), in: context)
    }

    /// Where nobody can be asked, it says what to do instead of asking.
    private var content: HTML {
        switch choices.voice {
        case .own: editor(.empty)
        case .parent:
            choices.parents.isEmpty
                ? PageNotice(.info, texts.noParent, more: members.html).html
                : editor(HTML("\(parent)"))
        case .teacher: choices.services.isEmpty ? noPlace : editor(HTML("\(learns)\(place)"))
        }
    }

    private var members: LinkButton {
        LinkButton(context.texts.families.members, to: Paths.members(family))
    }

    private var noPlace: HTML {
        let ask = LinkButton(texts.askConsent, to: Paths.askForConsent(family))
        return PageNotice(.info, texts.noPlace(name), more: ask.html).html
    }

    private var learns: PageNotice { PageNotice(.attention, texts.schoolLearns(name)) }

    private func editor(_ who: HTML) -> HTML {
        let until = DateField(
            form.field(
                "link-until", texts.until, hint: texts.untilHint(AnswerLink.longest),
                isRequired: true),
            value: form.fields.isSent ? form.value("link-until") : choices.proposed.text,
            earliest: choices.today.text, latest: choices.latest.text)
        return PostForm(
            action: Paths.newLink(family, choices.round.id, choices.person.id, as: choices.voice),
            hidden: [HiddenField("id", newLink.text)],
            content: HTML("\(waiting)\(who)\(until)\(SubmitButton(texts.makeLink))")
        ).html
    }

    private var waiting: PageNotice? {
        choices.mayWait ? PageNotice(.info, texts.someMayWait) : nil
    }

    private var parent: RadioField {
        RadioField(
            form.field("link-answerer", texts.who, isRequired: true),
            choices: choices.parents.map { FieldChoice($0.id.text, $0.name.text) },
            chosen: only ?? form.value("link-answerer"))
    }

    /// Where there is one to choose, that one is chosen.
    private var only: String? {
        choices.parents.count == 1 && !form.fields.isSent ? choices.parents.first?.id.text : nil
    }

    private var place: RadioField {
        RadioField(
            form.field("link-service", texts.place, isRequired: true),
            choices: choices.services.map { FieldChoice($0.id.text, $0.name.text) },
            chosen: form.value("link-service"))
    }
}
