/// One question of a questionnaire, without its words.
package struct Item: Sendable, Equatable, Identifiable {
    package let id: ItemID
    /// The values an answer may have, in points.
    package let range: ClosedRange<Int>
    /// Whether a high answer means few points.
    package let reversed: Bool
    /// Whether the person is invited to say something in own words as well.
    package let invitesWords: Bool
    /// The heading the question stands under, if it stands under one.
    package let group: String?
    /// The points of each code that one may choose, in a form that is answered by codes.
    package var codes: [String: Int] = [:]
    /// The points of each answer that one may choose, whatever kind of value it is; the same code
    /// of two systems is two answers. Forms that were brought before this was there have `codes`.
    package var worth: [FormValue: Int] = [:]

    /// Whether it is answered by choosing a value of the form, not by points.
    package var isCoded: Bool { !codes.isEmpty || !worth.isEmpty }

    /// The points an answer gives; none for a declined answer and for a value outside the range.
    package func points(for answer: Answer?) -> Int? {
        guard let value = value(of: answer), range.contains(value) else { return nil }
        return reversed ? range.lowerBound + range.upperBound - value : value
    }

    private func value(of answer: Answer?) -> Int? {
        switch answer {
        case .value(let value): return value
        case .given(let values):
            guard values.count == 1 else { return nil }
            if !worth.isEmpty { return worth[values[0]] }
            guard case .coding(let coding) = values[0] else { return nil }
            return codes[coding.code]
        case .declined, nil: return nil
        }
    }
}
