extension Form {
    /// The items that are asked after these answers, in order, each before what stands under it.
    ///
    /// An item whose conditions do not hold is not asked, nor is anything under it, and whatever
    /// was answered to it before counts as not answered (FHIR R4, Questionnaire.item.enableWhen).
    /// A part that may be filled in several times stands there as often as it is.
    package func asked(after answers: Answers) -> [FormItem] {
        let form = unfolded(after: answers)
        let all = form.allItems
        // Most forms ask everything of everybody.
        if all.allSatisfy({ $0.conditions.isEmpty }) { return all }
        return FormGate(form: form, answers: answers).open(form.items)
    }

    /// The questions that are asked whatever was answered.
    package var alwaysAsked: Set<ItemID> {
        Set(FormItem.withoutConditions(items).filter(\.isQuestion).map(\.id))
    }

    /// The questions that are asked after these answers.
    package func questions(after answers: Answers) -> [FormItem] {
        asked(after: answers).filter(\.isQuestion)
    }

    /// The questions that are asked and neither answered nor declined yet.
    package func remaining(in answers: Answers) -> [ItemID] {
        questions(after: answers).map(\.id).filter { answers[$0] == nil }
    }
}

extension FormItem {
    fileprivate static func withoutConditions(_ items: [FormItem]) -> [FormItem] {
        items.filter(\.conditions.isEmpty).flatMap { [$0] + withoutConditions($0.items) }
    }
}

/// Decides, item by item, what is asked.
private struct FormGate {
    private let answers: Answers
    private let all: [ItemID: FormItem]
    private var isAsked: [ItemID: Bool] = [:]

    /// An item is decided when everything it hangs on is: the item above it, and the questions of
    /// its conditions. A loop rather than a recursion, so that a long chain costs no stack.
    /// Conditions that go round in a circle hold for nobody: such an item is never decided.
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
                guard hangsOn.allSatisfy({ isAsked[$0] != nil || all[$0] == nil }) else {
                    return false
                }
                let isOpen = above[item.id].flatMap { isAsked[$0] } ?? true
                isAsked[item.id] = isOpen && holds(item)
                return true
            }
        }
    }

    func open(_ items: [FormItem]) -> [FormItem] {
        items.filter { isAsked[$0.id] == true }.flatMap { [$0] + open($0.items) }
    }

    private func holds(_ item: FormItem) -> Bool {
        if item.conditions.isEmpty { return true }
        return item.join == .all
            ? item.conditions.allSatisfy(holds) : item.conditions.contains(where: holds)
    }

    /// "If enableWhen logic depends on an item that is disabled, the logic should proceed as though
    /// the item is not valued" (FHIR R4, Questionnaire.item.enableWhen).
    private func holds(_ condition: FormCondition) -> Bool {
        guard let question = all[condition.question] else { return false }
        let isOpen = isAsked[question.id] == true
        let values = isOpen ? question.values(of: answers[question.id]) : []
        return condition.test.holds(for: values, against: condition.answer)
    }
}

extension FormItem {
    /// An answer as values: points become the option that is worth them.
    package func values(of answer: Answer?) -> [FormValue] {
        switch answer {
        case .given(let values): values
        case .value(let points):
            options.first { $0.weight?.whole == points }.map { [$0.value] } ?? [.integer(points)]
        case .declined, nil: []
        }
    }
}
