import Domain
import HTML
import UseCases

/// The fields that say what a goal is, for a new one and for one that is changed.
struct GoalFields {
    let plan: FamilyPlan
    /// Nil for a new one.
    let goal: Goal?
    let form: FormState
    /// A proposal needs only words, for whom and where it belongs.
    let isProposal: Bool
    /// Whom a new goal starts with: the one who proposes it.
    var me: PersonID?
    let texts: Texts

    var html: HTML {
        HTML("\(words)\(about)\(area)\(isProposal ? .empty : needs)\(isProposal ? .empty : day)")
    }

    private var words: WordsField {
        WordsField(
            form.field(
                "words", isProposal ? texts.plan.goalWish : texts.plan.goalWords,
                hint: texts.plan.goalWordsHint, isRequired: true),
            value: value("words", goal?.words.text), rows: 3, maxLength: Words.longest,
            isFamilys: true)
    }

    private var about: SelectField {
        SelectField(
            form.field("about", texts.plan.about),
            choices: SubjectChoices.choices(plan.members, texts),
            chosen: value("about", goal.map { SubjectChoices.value($0.subject) } ?? me?.text))
    }

    private var area: RadioField {
        RadioField(
            form.field(
                "area", texts.plan.area, hint: isProposal ? texts.plan.areaWhy : nil,
                isRequired: true),
            choices: AreaChoices.choices(texts), chosen: value("area", chosenArea), layout: .row)
    }

    /// A goal for a need starts in the need's area.
    private var chosenArea: String? {
        let need = plan.needs.first { $0.id.text == form.value("needs") }
        return goal?.lifeArea.rawValue ?? need?.lifeArea.rawValue
    }

    private var needs: HTML {
        let open = plan.needs.filter { $0.isOpen || goal?.needs.contains($0.id) == true }
        guard !open.isEmpty else { return .empty }
        return CheckboxField(
            form.field("needs", texts.plan.goalNeeds),
            choices: open.map { FieldChoice($0.id.text, $0.words.text) }, chosen: chosenNeeds
        ).html
    }

    private var chosenNeeds: Set<String> {
        if form.fields.has("words") { return Set(form.fields.all("needs")) }
        return goal.map { Set($0.needs.map(\.text)) } ?? form.chosen("needs")
    }

    private var day: HTML {
        DateField(
            form.field("evaluate-on", texts.plan.evaluateOn, note: texts.shared.optional),
            value: value("evaluate-on", goal?.evaluateOn?.text), earliest: plan.today.text
        ).html
    }

    private func value(_ field: String, _ stored: String?) -> String {
        form.fields.has(field) ? form.fields[field] : stored ?? form.value(field)
    }
}
