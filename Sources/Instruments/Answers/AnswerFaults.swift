extension Instrument {
    /// Everything that cannot be right in these answers, sorted by item; empty when all can be.
    package func faults(in answers: Answers) -> [AnswerFault] {
        let values = answers.given.sorted { $0.key < $1.key }
        // An unknown item that was both answered and talked about is named once.
        let words = answers.words.keys.sorted().filter { answers[$0] == nil || item($0) != nil }
        return values.compactMap { fault(in: $0.value, to: $0.key) }
            + words.compactMap { faultInWords(about: $0) }
    }

    private func fault(in answer: Answer, to id: ItemID) -> AnswerFault? {
        guard let item = item(id) else { return .unknownItem(id) }
        switch answer {
        case .declined: return nil
        case .value(let value):
            return item.range.contains(value)
                ? nil : .outOfRange(id, value: value, allowed: item.range)
        case .given: return item.points(for: answer) == nil ? .unknownChoice(id) : nil
        }
    }

    private func faultInWords(about id: ItemID) -> AnswerFault? {
        guard let item = item(id) else { return .unknownItem(id) }
        return item.invitesWords ? nil : .wordsNotInvited(id)
    }
}
