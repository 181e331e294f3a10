extension Item {
    /// A question of a municipality's own form; nil unless every answer that counts has a whole
    /// weight of its own, and two of them differ.
    /// - Parameter counting: Nil for a form that was brought before one could choose what counts:
    ///   then only codes count, whatever system they are of.
    init?(_ question: FormItem, _ counting: CountedAnswers?) {
        guard counting?.leftOut.contains(question.id) != true else { return nil }
        let counted = question.options.filter { counting?.counts($0) ?? true }
        let pairs = counted.compactMap { option in
            option.points(codesAlone: counting == nil).map { (option.value, $0) }
        }
        guard pairs.count == counted.count, let low = pairs.map(\.1).min(),
            let high = pairs.map(\.1).max(), low < high
        else { return nil }
        self.init(
            id: question.id, range: low...high, reversed: false, invitesWords: false, group: nil)
        if counting == nil {
            codes = Dictionary(pairs.map { ($0.plain, $1) }) { first, _ in first }
        } else {
            worth = Dictionary(pairs) { first, _ in first }
        }
    }
}

extension FormOption {
    /// As for the keys that ship: no questionnaire counts in thousands [own choice].
    static let weights = -1000...1000

    fileprivate func points(codesAlone: Bool) -> Int? {
        if codesAlone, case .coding = value {} else if codesAlone { return nil }
        return weight?.whole.flatMap { Self.weights.contains($0) ? $0 : nil }
    }
}
