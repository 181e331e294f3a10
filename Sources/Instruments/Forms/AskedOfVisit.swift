extension Form {
    /// The items that are asked whatever is answered to the questions that are not among these:
    /// those that hang on nothing, and those whose conditions these answers alone settle. For who
    /// may not learn of other answers, what is asked must not tell of them either.
    package func asked(settledBy answers: Answers) -> [FormItem] {
        let all = allItems
        if !hangs { return all }
        return SettledGate(form: self, answers: answers).open(items)
    }

    /// Whether anything is asked only after some answer.
    package var hangs: Bool { allItems.contains { !$0.conditions.isEmpty } }

    /// What is asked only after some answer: by its own conditions, or by those of a part that it
    /// stands in.
    package var hanging: Set<ItemID> {
        let parts = allItems.filter { !$0.conditions.isEmpty }
        return Set(FormItem.withAllBelow(parts).map(\.id))
    }

    /// The questions that others hang on.
    package var hungOn: Set<ItemID> { Set(allItems.flatMap(\.conditions).map(\.question)) }
}

/// Decides, item by item, what is asked for certain. What only an unknown answer could decide stays
/// undecided, and so does what hangs on that.
private struct SettledGate {
    private let answers: Answers
    private let all: [ItemID: FormItem]
    private var decided: [ItemID: Bool?] = [:]

    /// As with every answer at hand: an item is decided once all that it hangs on is, in a loop, and
    /// what goes round in a circle never is.
    init(form: Form, answers: Answers) {
        self.answers = answers
        let items = form.allItems
        all = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
        let above = form.itemAbove
        var waiting = items.map { item in
            (item, Set(item.conditions.map(\.question) + [above[item.id]].compactMap(\.self)))
        }
        var count = 0
        while waiting.count != count {
            count = waiting.count
            waiting.removeAll { item, hangsOn in
                guard hangsOn.allSatisfy({ decided[$0] != nil || all[$0] == nil }) else {
                    return false
                }
                decided.updateValue(isAsked(item, below: above[item.id]), forKey: item.id)
                return true
            }
        }
    }

    func open(_ items: [FormItem]) -> [FormItem] {
        items.filter { decided[$0.id] == .some(.some(true)) }.flatMap { [$0] + open($0.items) }
    }

    private func isAsked(_ item: FormItem, below above: ItemID?) -> Bool? {
        let isOpen = above.map { decided[$0] ?? nil } ?? true
        guard isOpen == true else { return isOpen }
        if item.conditions.isEmpty { return true }
        let held = item.conditions.map(holds)
        let enough = item.join == .any
        if held.contains(enough) { return enough }
        return held.contains(nil) ? nil : !enough
    }

    /// Nil where nobody may say.
    private func holds(_ condition: FormCondition) -> Bool? {
        guard let question = all[condition.question] else { return false }
        let isOpen = decided[question.id] ?? nil
        let answer = answers[question.id]
        if isOpen == false { return condition.test.holds(for: [], against: condition.answer) }
        guard isOpen == true, answer != nil else { return nil }
        return condition.test.holds(for: question.values(of: answer), against: condition.answer)
    }
}
