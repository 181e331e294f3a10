extension Form {
    /// The items that are asked whatever is answered to the questions that are not among these:
    /// those that hang on nothing, and those whose conditions these answers alone settle. For who
    /// may not learn of other answers, what is asked must not tell of them either.
    package func asked(settledBy answers: Answers) -> [FormItem] {
        if !hangs { return allItems }
        let form = unfolded(after: answers)
        return SettledGate(form: form, answers: answers).open(form.items)
    }

    /// Whether anything is asked only after some answer.
    package var hangs: Bool { hasParts || allItems.contains { !$0.conditions.isEmpty } }

    /// What is asked only after some answer: by its own conditions, or by those of a part that it
    /// stands in, or because a part is filled in once more.
    package var hanging: HangingItems {
        let parts = allItems.filter { !$0.conditions.isEmpty }
        return HangingItems(
            named: Set(FormItem.withAllBelow(parts).map(\.id)), mayRepeat: hasParts)
    }

    /// The questions that others hang on, as they are asked the first time.
    package var hungOn: Set<ItemID> {
        let more = allItems.filter { $0.repetition == .part }
            .map { Occurrence($0.id, isOneMore: true).id }
        return Set(allItems.flatMap(\.conditions).map(\.question) + more)
    }
}

/// What is asked only after some answer.
package struct HangingItems: Sendable {
    /// By their own names; each later time of a part hangs as well.
    package let named: Set<ItemID>
    let mayRepeat: Bool

    package var isEmpty: Bool { named.isEmpty && !mayRepeat }

    package func contains(_ item: ItemID) -> Bool {
        guard item.isRepeated else { return named.contains(item) }
        let asked = Occurrence(item)
        return !asked.times.isEmpty || named.contains(asked.item)
    }
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
