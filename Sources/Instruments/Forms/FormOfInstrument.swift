extension Form {
    /// A questionnaire of the catalogue as a form: its groups as headings, its points as scored
    /// options. One answers it with `Answer.value`, the number printed on the form.
    /// - Parameter texts: Its words; those in the first language are the form's own, the others
    ///   their translations. There must be one.
    package init?(of instrument: Instrument, texts: [InstrumentTexts]) {
        guard let own = texts.first else { return nil }
        let words = ManyWords(own: own, others: Array(texts.dropFirst()))
        let questions = instrument.items.map { item in
            var question = FormItem(item.id, .choice, words.say { $0.question(item.id) })
            question.invitesWords = item.invitesWords
            question.options = item.range.map { value in
                FormOption(
                    .coding(Coding(String(value))), words.say { $0.label(of: value, to: item.id) },
                    weight: ExactNumber(value))
            }
            return (item.group, question)
        }
        self.init(
            id: instrument.id, version: instrument.version, language: own.language.rawValue,
            title: words.say(\.title), introduction: words.say(\.introduction),
            items: FormItem.grouped(questions) { group in words.say { $0.heading(of: group) } })
    }
}

/// The words of one questionnaire in several languages.
private struct ManyWords {
    let own: InstrumentTexts
    let others: [InstrumentTexts]

    func say(_ part: (InstrumentTexts) -> String) -> Wording {
        let said = others.map { ($0.language.rawValue, part($0)) }
        return Wording(part(own), translations: Dictionary(said) { first, _ in first })
    }
}

extension FormItem {
    /// Questions that follow each other under one heading stand in one group.
    fileprivate static func grouped(
        _ questions: [(group: String?, item: FormItem)], heading: (String) -> Wording
    ) -> [FormItem] {
        var items: [FormItem] = []
        var last: String?
        for (group, question) in questions {
            if let group, group == last, let open = items.indices.last {
                items[open].items.append(question)
            } else if let group {
                var head = FormItem(ItemID(rawValue: "group-\(group)"), .group, heading(group))
                head.items = [question]
                items.append(head)
            } else {
                items.append(question)
            }
            last = group
        }
        return items
    }
}
