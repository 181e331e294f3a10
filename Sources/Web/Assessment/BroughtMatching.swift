import HTML
import Instruments

/// One field for each question of a file: what the key calls it. It works without script, and
/// nothing has to be typed where the guess is right.
struct BroughtMatching {
    let key: Instrument
    let questionnaire: Form
    let matching: KeyMatching?
    let form: FormState
    let language: String
    let words: BroughtConfirmTexts

    var html: HTML {
        let lead = HTML("<p class=\"quiet\">\(words.matchingLead(names))</p>")
        let fields = HTML("\(lead)\(questions.enumerated().map(field))")
        guard isSame, form.faults.isEmpty else { return fields }
        return Unfold(words.matchingSame, content: fields).html
    }

    private var questions: [FormItem] { BroughtReading.toMatch(questionnaire) }

    /// Nothing to look at where the file says it with the key's own names.
    private var isSame: Bool { matching == KeyMatching(sameNamesIn: questionnaire) }

    /// "1–25", or each name where they are no row of numbers.
    private var names: String {
        let all = key.items.map(\.id.rawValue)
        let numbers = all.prefix { Int($0) != nil }
        guard numbers.count > 2, numbers.map({ Int($0) }) == (1...numbers.count).map({ $0 }) else {
            return all.joined(separator: ", ")
        }
        return (["1–\(numbers.count)"] + all.dropFirst(numbers.count)).joined(separator: ", ")
    }

    private func field(_ place: Int, _ item: FormItem) -> TextField {
        let name = BroughtReading.field(place)
        let said = item.wording?.said(in: language) ?? ""
        let label = [item.prefix, said.isEmpty ? item.id.rawValue : said].compactMap(\.self)
        let guess = matching?.names[item.id]?.rawValue ?? ""
        return TextField(
            form.field(name, label.joined(separator: " "), hint: item.id.rawValue),
            value: form.fields.has(name) ? form.value(name) : guess, maxLength: 60, width: .short)
    }
}
