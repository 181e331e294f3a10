import HTML
import Instruments

/// One question with its answers: faces for children, a row of numbers for a long scale, words
/// otherwise. It may be left open or declined.
struct QuestionField {
    let item: Item
    let instrument: Instrument
    let words: InstrumentTexts
    let form: FormState
    let texts: Texts

    var html: HTML { HTML("\(answers)\(ownWords)") }

    private var options: [AnswerOption] { words.options(for: item) }
    private var isLong: Bool { options.count > 7 }

    private var answers: RadioField {
        let name = SheetFieldName.answer(item.id)
        return RadioField(
            form.field(name, words.question(item.id)),
            choices: options.map { option in
                FieldChoice(String(option.value), isLong ? String(option.value) : option.label)
            },
            chosen: form.value(name), layout: layout,
            apart: FieldChoice(SheetFieldName.declined, texts.assessment.decline))
    }

    private var layout: RadioField.Layout {
        if isLong {
            return .scale(low: options.first?.label ?? "", high: options.last?.label ?? "")
        }
        if instrument.audience.who == .child, options.count == 5 { return .faces }
        return options.allSatisfy { $0.label.count <= 18 } ? .row : .list
    }

    private var ownWords: WordsField? {
        guard item.invitesWords else { return nil }
        let name = SheetFieldName.words(item.id)
        let scale = instrument.scales.first { $0.items.contains { $0.id == item.id } }
        let area = scale.map { words.name(of: $0.id) } ?? words.question(item.id)
        return WordsField(
            form.field(name, texts.assessment.sayMore(area), note: texts.shared.optional),
            value: form.value(name), rows: 2, maxLength: 2000, isFamilys: true)
    }
}
