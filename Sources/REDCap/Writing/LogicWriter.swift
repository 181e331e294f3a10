import Instruments

/// Writes conditions as branching logic.
struct LogicWriter {
    private let questions: [ItemID: FormItem]
    private let names: FieldNames

    init(form: Form, names: FieldNames) {
        questions = Dictionary(form.allItems.map { ($0.id, $0) }) { first, _ in first }
        self.names = names
    }

    /// Nil where one of the conditions cannot be said.
    func text(of item: FormItem) -> String? {
        let parts = item.conditions.map { text(of: $0) }
        guard !parts.contains(nil) else { return nil }
        return parts.compactMap(\.self).joined(separator: item.join == .all ? " and " : " or ")
    }

    private func text(of condition: FormCondition) -> String? {
        guard let question = questions[condition.question] else { return nil }
        let name = names.name(of: question.id)
        if question.kind == .choice, question.repeats {
            return boxes(condition, question, name)
        }
        if condition.test == .exists {
            return condition.answer == .boolean(false) ? "[\(name)] = ''" : "[\(name)] <> ''"
        }
        guard !question.repeats, let value = value(of: condition, question),
            let quoted = quoted(value)
        else { return nil }
        return guarded("[\(name)] \(sign(condition.test)) \(quoted)", condition, question, name)
    }

    /// Where REDCap may count a blank field as 0, it is asked first whether there is an answer.
    private func guarded(
        _ text: String, _ condition: FormCondition, _ question: FormItem, _ name: String
    ) -> String {
        let sign = Branching.Sign(rawValue: sign(condition.test)) ?? .equal
        let comparison = Branching.Comparison(
            field: name, box: nil, sign: sign, value: condition.answer.plain, text: text)
        let conversion = ComparisonConversion(field: question, comparison: comparison)
        guard conversion.blankMayDiffer else { return text }
        return condition.test == .notEqual
            ? "([\(name)] = '' or \(text))" : "([\(name)] <> '' and \(text))"
    }

    private func boxes(
        _ condition: FormCondition, _ question: FormItem, _ name: String
    ) -> String? {
        let codes = question.options.map { OptionCode.text(of: $0, in: question) }
        switch condition.test {
        case .exists where condition.answer == .boolean(false):
            return "(" + codes.map { "[\(name)(\($0))] = '0'" }.joined(separator: " and ") + ")"
        case .exists:
            return "(" + codes.map { "[\(name)(\($0))] = '1'" }.joined(separator: " or ") + ")"
        case .equal, .notEqual:
            guard let code = code(of: condition.answer, question) else { return nil }
            return "[\(name)(\(code))] = '\(condition.test == .equal ? "1" : "0")'"
        case .above, .below, .atLeast, .atMost: return nil
        }
    }

    private func code(of value: FormValue, _ question: FormItem) -> String? {
        let option = question.options.first {
            FormTest.equal.holds(for: [$0.value], against: value)
        }
        return option.map { OptionCode.text(of: $0, in: question) }
    }

    private func value(of condition: FormCondition, _ question: FormItem) -> String? {
        switch condition.answer {
        case .integer, .decimal: question.kind.isChoice ? nil : condition.answer.plain
        case .boolean(let flag): flag ? "1" : "0"
        case .coding: condition.test.asksForOrder ? nil : code(of: condition.answer, question)
        case .date(let text): PartialDate(text)?.parts.count == 3 ? text : nil
        case .text(let text): condition.test.asksForOrder ? nil : text
        }
    }

    private func quoted(_ text: String) -> String? {
        if !text.contains("'") { return "'\(text)'" }
        return text.contains("\"") ? nil : "\"\(text)\""
    }

    private func sign(_ test: FormTest) -> String {
        test == .notEqual ? Branching.Sign.notEqual.rawValue : test.rawValue
    }
}
