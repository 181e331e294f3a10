extension InstrumentTexts {
    /// The words of a form that was brought from elsewhere, for the questionnaire it is asked as.
    /// A language without translations gets the words of the form's own language.
    /// - Parameter names: What the key, its scales and bands are called; those of a municipality's
    ///   own form are called as the form.
    package init(
        of form: Form, for instrument: Instrument, in language: InstrumentLanguage,
        names: KeyNames? = nil
    ) {
        let tag = language.rawValue
        let title = form.title.said(in: tag)
        let questions = form.allItems.filter(\.isQuestion)
        let labels = questions.map { item in
            (item.id, instrument.item(item.id).map { item.labels(in: tag, for: $0) } ?? [:])
        }
        self.init(
            language: language, title: title, plainTitle: title, edition: names?.title, madeBy: nil,
            introduction: form.introduction?.said(in: tag) ?? "", timeFrame: "",
            origin: .broughtAlong, checkedByNativeReader: false,
            questions: Dictionary(
                questions.map { ($0.id, $0.wording?.said(in: tag) ?? $0.id.rawValue) }
            ) { first, _ in first },
            labels: [:], ownLabels: Dictionary(labels) { first, _ in first },
            scaleNames: names?.scales
                ?? Dictionary(instrument.scales.map { ($0.id, title) }) { first, _ in first },
            bandWords: names?.bands ?? [:], groupHeadings: [:])
    }
}

extension FormItem {
    /// What each number of points is called.
    fileprivate func labels(in language: String, for item: Item) -> [Int: String] {
        let pairs = options.compactMap { option -> (Int, String)? in
            guard let points = option.weight?.whole, item.range.contains(points) else { return nil }
            return (points, option.wording?.said(in: language) ?? option.value.plain)
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
