extension Form {
    /// Everything that cannot be right in these answers, sorted by item; empty when all can be.
    package func faults(in answers: Answers) -> [AnswerFault] {
        let questions = Dictionary(allItems.map { ($0.id, $0) }) { first, _ in first }
        return answers.given.sorted { $0.key < $1.key }.compactMap { id, answer in
            guard let item = questions[id] ?? repeatedItem(id), item.isQuestion else {
                return .unknownItem(id)
            }
            return item.fault(in: answer)
        }
    }
}

extension FormItem {
    fileprivate func fault(in answer: Answer) -> AnswerFault? {
        guard case .given(let values) = answer else {
            return answer == .declined ? nil : .unknownChoice(id)
        }
        if values.isEmpty || (values.count > 1 && !repeats) { return .unknownChoice(id) }
        return values.allSatisfy(takes) ? nil : .unknownChoice(id)
    }

    private func isWithin(_ number: ExactNumber) -> Bool {
        number.text.count <= maxLength ?? .max && !(lowest.map { number < $0 } ?? false)
            && !(highest.map { $0 < number } ?? false)
    }

    /// Whether this can be an answer to the question.
    package func takes(_ value: FormValue) -> Bool {
        if kind.isChoice, options.contains(where: { $0.value == value }) { return true }
        switch (kind, value) {
        case (.openChoice, .text(let text)), (.string, .text(let text)), (.text, .text(let text)):
            return text.count <= maxLength ?? .max
        case (.integer, .integer(let number)): return isWithin(ExactNumber(number))
        case (.decimal, .decimal(let number)): return isWithin(number)
        case (.boolean, .boolean), (.date, .date): return true
        default: return false
        }
    }
}
