extension Form {
    /// The words of a form as they are asked for a key: its own order, headings and texts, and each
    /// question answered by the key's points.
    package func asked(as key: Instrument) -> Form {
        with(items: items.map { $0.asked(as: key) })
    }

    /// The same questionnaire with other lines.
    package func with(items: [FormItem]) -> Form {
        Form(
            id: id, url: url, version: version, language: language, title: title,
            introduction: introduction, items: items, name: name, publisher: publisher,
            status: status)
    }

    /// The same questionnaire under another name.
    package func called(_ name: InstrumentID) -> Form {
        Form(
            id: name, url: url, version: version, language: language, title: title,
            introduction: introduction, items: items, name: self.name, publisher: publisher,
            status: status)
    }

    /// The same words, said to be in this language.
    package func said(in language: InstrumentLanguage) -> Form {
        Form(
            id: id, url: url, version: version, language: language.rawValue, title: title,
            introduction: introduction, items: items, name: name, publisher: publisher,
            status: status)
    }
}

extension FormItem {
    /// Only what cannot change what is counted: words, order, and what stands above the questions.
    fileprivate func asked(as key: Instrument) -> FormItem {
        var asked = FormItem(id, kind, wording)
        asked.prefix = prefix
        asked.items = items.map { $0.asked(as: key) }
        guard isQuestion, let item = key.item(id) else { return asked }
        asked.invitesWords = item.invitesWords
        if isNumber(for: item) {
            asked.lowest = ExactNumber(item.range.lowerBound)
            asked.highest = ExactNumber(item.range.upperBound)
        } else {
            let single = FormItem(id, .choice, wording)
            asked = single.with(asked.prefix, asked.items, asked.invitesWords)
            asked.options = options.compactMap { $0.asked(as: item) }
        }
        return asked
    }

    private func with(_ prefix: String?, _ items: [FormItem], _ invitesWords: Bool) -> FormItem {
        var item = self
        (item.prefix, item.items, item.invitesWords) = (prefix, items, invitesWords)
        return item
    }

    /// Whether the points are written as a number: where there are too many to choose among.
    package func isNumber(for item: Item) -> Bool {
        kind == .integer && options.isEmpty && item.isWide
    }
}

extension Item {
    /// More points than one sees at a glance, such as a line from 0 to 100 [own choice].
    package var isWide: Bool { range.count > 11 }
}

extension FormOption {
    /// Nil for an option that the key has no points for.
    fileprivate func asked(as item: Item) -> FormOption? {
        guard let points = weight?.whole, item.range.contains(points) else { return nil }
        return FormOption(
            .coding(Coding(String(points))), wording ?? Wording(value.plain),
            weight: ExactNumber(points))
    }
}
