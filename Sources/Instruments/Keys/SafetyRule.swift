/// An answer that must lead to a conversation at once, whatever the score says.
package struct SafetyRule: Sendable, Equatable {
    package let item: ItemID
    /// The lowest number that is alarming; nil where single answers are named instead.
    package let from: Int?
    /// The answers that are alarming in a form that is answered by codes.
    package let answers: [FormValue]
    /// What is to be done.
    package let path: SafetyPath

    package init(item: ItemID, from: Int?, answers: [FormValue] = [], path: SafetyPath) {
        self.item = item
        self.from = from
        self.answers = answers
        self.path = path
    }

    /// Whether these answers are alarming; a value above the range is, a declined answer is not.
    package func triggered(by answers: Answers) -> Bool {
        alarming(in: answers) != nil
    }

    /// The question whose answer is alarming: itself, or one of the times a repeated part asks it.
    package func alarming(in answers: Answers) -> ItemID? {
        if isAlarming(answers[item]) { return item }
        return answers.given.filter { $0.key.isAsked(as: item) && isAlarming($0.value) }.keys.min()
    }

    private func isAlarming(_ answer: Answer?) -> Bool {
        switch answer {
        case .value(let number): isAlarming(number)
        case .given(let values): values.contains(where: isAlarming)
        case .declined, nil: false
        }
    }

    /// What one may answer without anybody being told: the last of these that does not alarm.
    package func calm(among options: [FormOption]) -> FormOption? {
        options.last { option in
            if let points = option.weight?.whole, isAlarming(points) { return false }
            return !isAlarming(option.value)
        }
    }

    private func isAlarming(_ number: Int) -> Bool {
        if let from, number >= from { return true }
        return answers.contains(.integer(number))
    }

    /// A code alarms whatever system it is said to be of: rather once too often.
    private func isAlarming(_ value: FormValue) -> Bool {
        switch value {
        case .integer(let number): isAlarming(number)
        case .coding(let given):
            answers.contains { answer in
                if case .coding(let one) = answer { one.code == given.code } else { false }
            }
        default: answers.contains(value)
        }
    }
}
