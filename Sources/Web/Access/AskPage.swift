import Domain
import HTML
import UseCases

/// Asking for consent: who may see, why, about whom and what, until when; and who must say yes.
struct AskPage {
    let consents: Consents
    let form: FormState
    /// What was ticked, when the coordinator wants to see who must say yes.
    let looked: ConsentTerms?
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: ConsentTexts { texts.consent }

    /// What the form starts from: a year, and open as soon as all have said yes.
    static func start(id: ConsentID, today: Day, search: String?) -> [String: String] {
        ["id": id.text, "until": today.aYearOn.text, "opens": "yes", "q": search ?? ""]
    }

    var page: SitePage {
        let family = consents.family.id
        let place = texts.places.name(of: .team, for: context.account.role)
        let head = PageHead(
            words.ask, lead: words.askLead, back: BackLink(place, to: Paths.team(family)))
        return FamilyPage.page(
            consents.family, at: .team, title: words.ask,
            main: HTML("\(head)\(form.summary(texts))\(fields)"), in: context,
            back: Paths.askForConsent(family))
    }

    private var fields: PostForm {
        let receivers = AskReceivers(consents: consents, form: form, texts: texts)
        return PostForm(
            action: Paths.consents(consents.family.id),
            hidden: [HiddenField("id", form.value("id"))],
            content: HTML(
                """
                \(receivers.html)\(purpose)\(persons)\(areas)\(until)\(opens)\(keepFrom)\
                \(who)<div class="row">\(look)\(SubmitButton(words.askNow))</div>
                """))
    }

    private var look: SubmitButton {
        SubmitButton(words.seeWho, kind: .quiet, name: "do", value: "look")
    }

    private var purpose: WordsField {
        WordsField(
            form.field(
                "purpose", texts.team.purpose, hint: texts.team.purposeHint, isRequired: true),
            value: form.value("purpose"), rows: 2, maxLength: Words.longest)
    }

    private var persons: CheckboxField {
        CheckboxField(
            form.field("persons", texts.team.persons, hint: texts.team.personsHint),
            choices: SubjectChoices.choices(consents.members, texts),
            chosen: form.chosen("persons"))
    }

    private var areas: CheckboxField {
        CheckboxField(
            form.field("areas", texts.team.areas),
            choices: LifeArea.allCases.map { FieldChoice($0.rawValue, texts.shared.area($0)) },
            chosen: form.chosen("areas"))
    }

    private var until: DateField {
        DateField(
            form.field("until", texts.team.until, hint: texts.team.untilHint, isRequired: true),
            value: form.value("until"), earliest: consents.today.text,
            latest: consents.today.aYearOn.text)
    }

    private var opens: CheckboxField {
        CheckboxField(
            form.field("opens", words.opens, hint: nil),
            choices: [FieldChoice("yes", words.opensChoice)], chosen: form.chosen("opens"))
    }

    private var keepFrom: HTML {
        let adults = consents.members.filter { $0.age(on: consents.today) >= 18 }
        let field = SelectField(
            form.field("kept-from", words.keepFrom, hint: words.keepFromHint),
            choices: adults.map { FieldChoice($0.id.text, $0.name.text) },
            chosen: form.value("kept-from"), none: words.keepFromNobody)
        return Unfold(
            words.keepFrom, isOpen: !form.value("kept-from").isEmpty, content: field.html
        ).html
    }

    private var who: HTML {
        guard let looked else { return .empty }
        return AskWho(consents: consents, terms: looked, texts: texts).html
    }
}
