import Domain

/// How a municipality's own form is counted.
package struct OwnSum: Sendable {
    let higherIs: Direction
    /// Where the rule comes from.
    let source: String
    /// Nil for a form that was brought before one could choose.
    let counting: CountedAnswers?

    package init(higherIs: Direction, source: String, counting: CountedAnswers?) {
        self.higherIs = higherIs
        self.source = source
        self.counting = counting
    }
}

extension Instrument {
    /// A municipality's own form as a questionnaire of the catalogue: each question whose answers
    /// all have whole weights can be counted.
    /// - Parameter sum: How the scored answers are added; nil if nothing is counted.
    /// - Parameter safety: The answers that somebody must act on at once.
    package init(
        own form: Form, id: InstrumentID, number: Int, countsSince: Int? = nil, area: LifeArea?,
        audience: Audience, minutes: Int, sum: OwnSum?, safety: [SafetyRule] = []
    ) {
        let counting = sum?.counting
        let items = form.askedOnce.compactMap { Item($0, counting) }
        let hangs = form.allItems.contains { !$0.conditions.isEmpty }
        let gate = counting != nil && hangs ? form : nil
        self.init(
            id: id, version: form.version, keyVersion: number, licence: .importOnly,
            credit: form.publisher ?? form.url ?? "", area: area, audience: audience,
            minutes: minutes, items: items,
            scales: sum.flatMap { Scale(total: items, area: area, $0, gate) }.map { [$0] } ?? [],
            safety: safety, countsSince: countsSince, gate: gate)
    }
}

extension Scale {
    fileprivate init?(total items: [Item], area: LifeArea?, _ sum: OwnSum, _ gate: Form?) {
        guard !items.isEmpty else { return nil }
        let all = ScoringRule.sum.bounds(of: items)
        let sometimes = gate.map { items.filter(of: $0.sometimesAsked) } ?? []
        self.init(
            id: "total", area: area ?? .home, items: items, rule: .sum, missing: .allRequired,
            source: sum.source, bounds: all.widened(for: sometimes), higherIs: sum.higherIs,
            bands: [], norms: [], minimalImportantDifference: nil)
    }
}

extension [Item] {
    fileprivate func filter(of ids: Set<ItemID>) -> [Item] { filter { ids.contains($0.id) } }
}

extension ClosedRange<Double> {
    /// A question that is closed adds nothing, whatever its lowest and highest points are.
    fileprivate func widened(for items: [Item]) -> ClosedRange<Double> {
        let low = items.map { Swift.max(0, $0.range.lowerBound) }.reduce(0, +)
        let high = items.map { Swift.min(0, $0.range.upperBound) }.reduce(0, +)
        return lowerBound - Double(low)...upperBound - Double(high)
    }
}

extension Form {
    /// The questions that some are not asked: those with conditions, and all that stands under
    /// something with conditions.
    fileprivate var sometimesAsked: Set<ItemID> {
        Set(allItems.filter { !$0.conditions.isEmpty }.flatMap(\.withAllBelow).map(\.id))
    }
}
