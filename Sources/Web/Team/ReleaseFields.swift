import Domain
import HTML
import UseCases

/// The form for sharing a part of the plan: with whom, about whom, what, why, until when.
struct ReleaseFields {
    let team: Team
    let form: FormState
    let texts: Texts

    /// What the form starts from: one year, nothing ticked.
    static func start(id: ReleaseID, today: Day) -> [String: String] {
        ["id": id.text, "until": today.aYearOn.text]
    }

    var html: HTML {
        PostForm(
            action: Paths.family(team.family.id, "team", "releases"),
            hidden: [HiddenField("id", form.value("id"))],
            content: HTML(
                "\(receiver)\(persons)\(areas)\(purpose)\(until)\(SubmitButton(texts.team.share))")
        ).html
    }

    private var receiver: SelectField {
        SelectField(
            form.field("receiver", texts.team.receiver, isRequired: true), groups: receivers,
            chosen: form.value("receiver"), none: texts.team.chooseReceiver)
    }

    private var receivers: [ChoiceGroup] {
        let names = HelperNames(helpers: team.helpers, texts: texts)
        let volunteers = team.helpers.accounts.filter { $0.role == .volunteer }
        return [
            ChoiceGroup(
                texts.plan.responsibleServices,
                team.helpers.services.map { FieldChoice("service:\($0.id.text)", $0.name.text) }
                    .alphabetical),
            ChoiceGroup(
                texts.plan.responsibleVolunteers,
                volunteers.map { FieldChoice("account:\($0.id.text)", names.name(of: $0)) }
                    .alphabetical),
        ]
    }

    private var persons: CheckboxField {
        CheckboxField(
            form.field("persons", texts.team.persons, hint: texts.team.personsHint),
            choices: SubjectChoices.choices(team.members, texts), chosen: form.chosen("persons"))
    }

    private var areas: CheckboxField {
        CheckboxField(
            form.field("areas", texts.team.areas),
            choices: LifeArea.allCases.map { FieldChoice($0.rawValue, texts.shared.area($0)) },
            chosen: form.chosen("areas"))
    }

    private var purpose: WordsField {
        WordsField(
            form.field(
                "purpose", texts.team.purpose, hint: texts.team.purposeHint, isRequired: true),
            value: form.value("purpose"), rows: 2, maxLength: Words.longest)
    }

    private var until: DateField {
        DateField(
            form.field("until", texts.team.until, hint: texts.team.untilHint, isRequired: true),
            value: form.value("until"), earliest: team.today.text,
            latest: team.today.aYearOn.text)
    }
}

extension [Service] {
    /// By sort, then by name.
    func sorted() -> [Service] {
        sorted { ($0.sort.order, $0.name.text) < ($1.sort.order, $1.name.text) }
    }
}

extension ServiceSort {
    /// Its place in lists, from 0.
    fileprivate var order: Int { ServiceSort.allCases.firstIndex(of: self) ?? 0 }
}
