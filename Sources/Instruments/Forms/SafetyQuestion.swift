/// The question of a form from elsewhere that asks about harming oneself, and which answers to it
/// somebody must act on at once. Whoever brings the form says so: the number of the question
/// differs between printed forms.
package struct SafetyQuestion: Sendable, Hashable, Codable {
    package let item: ItemID
    package let alarm: Alarm

    /// Which answers alarm.
    package enum Alarm: Sendable, Hashable, Codable {
        /// This number of points, or this whole number, and all above it.
        case from(Int)
        case answers([FormValue])
    }

    package init(_ item: ItemID, _ alarm: Alarm) {
        self.item = item
        self.alarm = alarm
    }

    /// The rule by which answers to this form alarm. Nil if the form does not ask the question, if
    /// none of its answers would alarm, or if every one would: then the choice was a slip.
    package func rule(in form: Form) -> SafetyRule? {
        guard let question = form.item(item), question.isQuestion else { return nil }
        return switch alarm {
        case .from(let lowest) where question.kind == .integer: rule(from: lowest, question)
        case .from(let lowest): rule(fromPoints: lowest, question)
        case .answers(let values): rule(values, question)
        }
    }

    private func rule(from lowest: Int, _ question: FormItem) -> SafetyRule? {
        if let least = question.lowest?.whole, lowest <= least { return nil }
        if let most = question.highest?.whole, lowest > most { return nil }
        return SafetyRule(item: item, from: lowest, path: .selfHarm)
    }

    private func rule(fromPoints lowest: Int, _ question: FormItem) -> SafetyRule? {
        guard question.hasNumberedOptions else { return nil }
        let alarming = question.options.filter { ($0.number ?? lowest) >= lowest }.map(\.value)
        guard isSome(alarming, of: question.options.map(\.value)) else { return nil }
        return SafetyRule(item: item, from: lowest, answers: alarming, path: .selfHarm)
    }

    private func rule(_ values: [FormValue], _ question: FormItem) -> SafetyRule? {
        guard isSome(values, of: question.answersToChoose) else { return nil }
        let points = question.options.filter { values.contains($0.value) }
            .compactMap(\.weight?.whole).map(FormValue.integer)
        return SafetyRule(item: item, from: nil, answers: values + points, path: .selfHarm)
    }

    private func isSome(_ alarming: [FormValue], of all: [FormValue]) -> Bool {
        !alarming.isEmpty && Set(alarming).isStrictSubset(of: all)
    }
}

extension FormItem {
    /// The answers one chooses among; none for a question that is answered otherwise.
    var answersToChoose: [FormValue] {
        kind == .boolean ? [.boolean(true), .boolean(false)] : options.map(\.value)
    }

    /// Whether its answers can be alarming: they are chosen or are whole numbers.
    package var canAlarm: Bool { isQuestion && (kind == .integer || !answersToChoose.isEmpty) }
}

extension FormItem {
    /// Whether its answers stand in the order of numbers.
    var hasNumberedOptions: Bool {
        !options.isEmpty && options.allSatisfy { $0.number != nil }
    }
}

extension FormOption {
    /// Its points, or the number that is its code.
    fileprivate var number: Int? { weight.map(\.whole) ?? Int(value.plain) }
}

extension SafetyPath {
    static let selfHarm: SafetyPath = "self-harm"
}
