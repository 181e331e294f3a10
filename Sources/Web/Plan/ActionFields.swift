import Domain
import HTML
import UseCases

/// The fields that say what an action is: what, who, from when, by when.
struct ActionFields {
    let plan: FamilyPlan
    /// Nil for a new one.
    let action: Action?
    let form: FormState
    let texts: Texts

    var html: HTML { HTML("\(words)\(who)\(start)\(due)") }

    private var words: WordsField {
        WordsField(
            form.field(
                "action-words", texts.plan.actionWords, hint: texts.plan.actionWordsHint,
                isRequired: true),
            value: value("action-words", action?.words.text), rows: 2, maxLength: Words.longest)
    }

    private var who: SelectField {
        SelectField(
            form.field("responsible", texts.plan.responsible, isRequired: true),
            groups: HelperChoices.groups(plan, texts),
            chosen: value("responsible", action.map { HelperChoices.value($0.responsible) }),
            none: texts.plan.choosePerson)
    }

    private var start: DateField {
        DateField(
            form.field("start", texts.plan.start, isRequired: true),
            value: value("start", (action?.start ?? plan.today).text))
    }

    private var due: DateField {
        DateField(
            form.field("due", texts.plan.due, note: texts.shared.optional),
            value: value("due", action?.due?.text))
    }

    private func value(_ field: String, _ stored: String?) -> String {
        form.fields.has(field) ? form.fields[field] : stored ?? form.value(field)
    }
}

extension FormReader {
    mutating func action() -> ActionDraft? {
        let words = words("action-words")
        let responsible = HelperChoices.responsible(fields["responsible"])
        if responsible == nil { fail("responsible", texts.noChoice) }
        let start = day("start")
        let due = optionalDay("due")
        guard let words, let responsible, let start, faults.isEmpty else { return nil }
        do throws(DayFault) {
            return try ActionDraft(words: words, responsible: responsible, start: start, due: due)
        } catch {
            fail("due", texts.day(error))
            return nil
        }
    }
}
