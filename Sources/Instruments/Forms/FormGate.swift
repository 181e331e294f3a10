/// Decides, item by item, what is asked for certain. What only an unknown answer could decide stays
/// undecided, and so does what hangs on that.
struct FormGate {
    private let answers: Answers
    /// Whether there are no other answers than these: then a question without one has no value.
    private let isAll: Bool
    private let all: [ItemID: FormItem]
    private var decided: [ItemID: Bool?] = [:]

    /// An item is decided when everything it hangs on is: the item above it, and the questions of
    /// its conditions. A loop rather than a recursion, so that a long chain costs no stack.
    /// Conditions that go round in a circle hold for nobody: such an item is never decided.
    init(form: Form, answers: Answers, isAll: Bool) {
        self.answers = answers
        self.isAll = isAll
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

    /// Nil where nobody may say. "If enableWhen logic depends on an item that is disabled, the logic
    /// should proceed as though the item is not valued" (FHIR R4, Questionnaire.item.enableWhen).
    private func holds(_ condition: FormCondition) -> Bool? {
        guard let question = all[condition.question] else { return false }
        let isOpen = decided[question.id] ?? nil
        let answer = answers[question.id]
        if isOpen == false { return condition.test.holds(for: [], against: condition.answer) }
        guard isOpen == true, isAll || answer != nil else { return nil }
        return condition.test.holds(for: question.values(of: answer), against: condition.answer)
    }
}
