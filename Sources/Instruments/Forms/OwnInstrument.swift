import Domain

extension Instrument {
    /// A municipality's own form as a questionnaire of the catalogue: each question whose answers
    /// all have whole weights can be counted.
    /// - Parameter sum: Which way the sum of all scored answers points, and where the rule comes
    ///   from; nil if nothing is counted.
    /// - Parameter safety: The answers that somebody must act on at once.
    package init(
        own form: Form, id: InstrumentID, number: Int, area: LifeArea?, audience: Audience,
        minutes: Int, sum: (higherIs: Direction, source: String)?, safety: [SafetyRule] = []
    ) {
        let items = form.askedOnce.compactMap(Item.init)
        self.init(
            id: id, version: form.version, keyVersion: number, licence: .importOnly,
            credit: form.publisher ?? form.url ?? "", area: area, audience: audience,
            minutes: minutes, items: items,
            scales: sum.flatMap { Scale(total: items, area: area, $0) }.map { [$0] } ?? [],
            safety: safety)
    }
}

extension Item {
    /// Nil unless every option of the question has a whole weight of its own.
    fileprivate init?(_ question: FormItem) {
        let pairs = question.options.compactMap { option -> (String, Int)? in
            guard case .coding(let coding) = option.value, let points = option.weight?.whole,
                (-1000...1000).contains(points)
            else { return nil }
            return (coding.code, points)
        }
        guard pairs.count == question.options.count, let low = pairs.map(\.1).min(),
            let high = pairs.map(\.1).max(), low < high
        else { return nil }
        self.init(
            id: question.id, range: low...high, reversed: false, invitesWords: false, group: nil,
            codes: Dictionary(pairs) { first, _ in first })
    }
}

extension Scale {
    fileprivate init?(
        total items: [Item], area: LifeArea?, _ sum: (higherIs: Direction, source: String)
    ) {
        guard !items.isEmpty else { return nil }
        self.init(
            id: "total", area: area ?? .home, items: items, rule: .sum, missing: .allRequired,
            source: sum.source, bounds: ScoringRule.sum.bounds(of: items),
            higherIs: sum.higherIs, bands: [], norms: [], minimalImportantDifference: nil)
    }
}
