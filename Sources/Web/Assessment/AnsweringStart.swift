import Instruments

extension AnsweringSheet {
    /// What the form starts with: what was answered before where that may be shown, and otherwise
    /// what the questionnaire suggests.
    var start: FormState {
        var values: [String: [String]] = [:]
        for item in items where item.isQuestion {
            let answer = given?[item.id] ?? (suggests(item) ? suggested(item) : nil)
            values.merge(fields(answer, item)) { first, _ in first }
        }
        for (item, said) in given?.words ?? [:] { values[names.words(item)] = [said] }
        return FormState(startAll: values)
    }

    /// Whether the page shows a suggestion: not where an answer stands, or was taken away.
    func suggests(_ item: FormItem) -> Bool {
        !done.contains(item.id) && !touched.contains(item.id) && suggested(item) != nil
    }

    func suggested(_ item: FormItem) -> Answer? {
        if takesPoints(item) { return nil }
        let values = item.initial + item.options.filter(\.isInitial).map(\.value)
        return values.isEmpty ? nil : .given(values)
    }

    private func fields(_ answer: Answer?, _ item: FormItem) -> [String: [String]] {
        switch answer {
        case nil: return [:]
        case .value(let points): return [names.answer(item.id): [String(points)]]
        case .declined:
            let isRadio = (item.kind.isChoice || item.kind == .boolean) && !item.repeats
            return isRadio
                ? [names.answer(item.id): [AnsweringNames.declined]]
                : [names.declined(item.id): ["yes"]]
        case .given(let values): return fields(values, item)
        }
    }

    private func fields(_ values: [FormValue], _ item: FormItem) -> [String: [String]] {
        switch item.kind {
        case .choice, .openChoice: return chosen(values, item)
        case .boolean: return [names.answer(item.id): values.map { "=" + $0.plain }]
        case .date: return days(values, item)
        default: return [names.answer(item.id): values.map(\.plain)]
        }
    }

    private func chosen(_ values: [FormValue], _ item: FormItem) -> [String: [String]] {
        var sent: [String] = []
        var other: [String] = []
        for value in values {
            if let option = item.options.first(where: { $0.value == value }) {
                sent.append(self.sent(option, of: item))
            } else {
                sent.append(AnsweringNames.other)
                other.append(value.plain)
            }
        }
        return [names.answer(item.id): sent, names.other(item.id): other]
    }

    private func days(_ values: [FormValue], _ item: FormItem) -> [String: [String]] {
        let parts = values.map { $0.plain.split(separator: "-").map(String.init) }
        func part(_ place: Int) -> [String] {
            parts.map { place < $0.count ? $0[place] : "" }
        }
        return [
            names.year(item.id): part(0), names.month(item.id): part(1),
            names.day(item.id): part(2),
        ]
    }

    /// An answer in words, as the page shows it where two stand beside each other.
    func said(_ answer: Answer?, to item: FormItem) -> String? {
        switch answer {
        case nil: return nil
        case .declined: return texts.declined
        case .value, .given:
            let lines = item.values(of: answer).map { value -> String in
                if case .boolean(let flag) = value { return flag ? texts.yes : texts.no }
                let option = item.options.first { $0.value == value }
                return words.say(option?.wording)?.text ?? value.plain
            }
            return lines.joined(separator: ", ")
        }
    }
}
