import Domain
import HTML
import Instruments

/// A questionnaire as it will be asked, as an outline: what stands under what, what one may answer,
/// and when it is asked.
struct BroughtOutline: Component {
    let form: Form
    let language: String
    let texts: Texts

    private static let most = 300

    private var words: BroughtTexts { texts.brought }

    var html: HTML {
        let introduction = form.introduction.map { HTML("<p>\($0.said(in: language))</p>") }
        let rest = form.allItems.count - Self.most
        let more = rest > 0 ? HTML("<p class=\"quiet\">\(texts.looks.more(rest))</p>") : .empty
        var left = Self.most
        return HTML("\(introduction)\(list(form.items, left: &left))\(more)")
    }

    private func list(_ items: [FormItem], left: inout Int) -> HTML {
        var lines: [HTML] = []
        for item in items where left > 0 {
            left -= 1
            let below = item.items.isEmpty ? HTML.empty : list(item.items, left: &left)
            lines.append(HTML("<li>\(line(item))\(below)</li>"))
        }
        return HTML("<ol class=\"outline\">\(lines)</ol>")
    }

    private func line(_ item: FormItem) -> HTML {
        let said = item.wording?.said(in: language) ?? item.id.rawValue
        let name = [item.prefix, said].compactMap(\.self).joined(separator: " ")
        let options = item.options.map { option in
            let words = option.wording?.said(in: language) ?? option.value.plain
            return option.weight.map { "\(words) (\($0.text))" } ?? words
        }
        let answers = options.isEmpty ? .empty : HTML("<p>\(options.joined(separator: " · "))</p>")
        let about = HTML("<p class=\"quiet\">\(facts(item).joined(separator: " · "))</p>")
        return HTML("<p><strong>\(name)</strong></p>\(answers)\(about)")
    }

    private func facts(_ item: FormItem) -> [String] {
        var facts = [item.id.rawValue, words.kind(item.kind)]
        if item.isRequired { facts.append(words.required) }
        if item.repeats { facts.append(item.isQuestion ? words.repeats : words.partRepeats) }
        if item.lowest != nil || item.highest != nil {
            facts.append("\(item.lowest?.text ?? "…") – \(item.highest?.text ?? "…")")
        }
        if let length = item.maxLength { facts.append(words.longest(length)) }
        if !item.conditions.isEmpty {
            facts.append(words.askedWhen(item.conditions.map(say), item.join))
        }
        return facts
    }

    private func say(_ condition: FormCondition) -> String {
        if condition.test == .exists {
            return words.exists(condition.question.rawValue, condition.answer == .boolean(true))
        }
        let answer = condition.wording?.said(in: language) ?? condition.answer.plain
        return "\(condition.question.rawValue) \(sign(condition.test)) \(answer)"
    }

    private func sign(_ test: FormTest) -> String {
        switch test {
        case .notEqual: "≠"
        case .atLeast: "≥"
        case .atMost: "≤"
        default: test.rawValue
        }
    }
}
