import Domain
import HTML

/// The form with which a question, a correction or a wish is answered.
struct AnswerForm {
    let request: Request
    let action: Path
    let form: FormState
    let texts: Texts

    private var words: RequestTexts { texts.privacy.request }
    private var id: String { request.id.text }

    var html: HTML {
        PostForm(
            action: action, hidden: [form.edition(stored: request.edition)],
            content: HTML("\(answer)\(isDone)\(SubmitButton(words.sendAnswer))")
        ).html
    }

    private var answer: WordsField {
        WordsField(
            form.field("answer-\(id)", words.answer, hint: words.answerHint, isRequired: true),
            value: form.value("answer-\(id)"), rows: 3, maxLength: Words.longest)
    }

    /// A question is answered by words alone.
    private var isDone: RadioField? {
        guard request.sort.asksForChange else { return nil }
        return RadioField(
            form.field("is-done-\(id)", words.isDone, isRequired: true),
            choices: [FieldChoice("yes", words.yes), FieldChoice("no", words.no)],
            chosen: form.value("is-done-\(id)"), layout: .row)
    }
}

/// Yes or no, as a form sends it.
enum YesOrNo: String {
    case yes, no
}

extension Request.Sort {
    /// Whether something is to be done, beside answering.
    var asksForChange: Bool { if case .log = self { false } else { true } }
}

extension FormReader {
    /// Nil with faults when something must be mended. Whether there is something to do is known by
    /// the field that the form has.
    mutating func answer(to id: RequestID, asksForChange: Bool) -> (Words, isDone: Bool)? {
        let words = words("answer-\(id.text)")
        let done: YesOrNo? = asksForChange ? choice("is-done-\(id.text)") : .yes
        guard let words, let done else { return nil }
        return (words, done == .yes)
    }
}
