extension Form {
    /// The items that are asked after these answers, in order, each before what stands under it.
    ///
    /// An item whose conditions do not hold is not asked, nor is anything under it, and whatever
    /// was answered to it before counts as not answered (FHIR R4, Questionnaire.item.enableWhen).
    package func asked(after answers: Answers) -> [FormItem] {
        var gate = FormGate(form: self, answers: answers)
        return gate.open(items)
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

/// Decides, item by item, what is asked.
private struct FormGate {
    let answers: Answers
    private let all: [ItemID: FormItem]
    private let above: [ItemID: ItemID]
    private var decided: [ItemID: Bool] = [:]

    init(form: Form, answers: Answers) {
        self.answers = answers
        all = Dictionary(form.allItems.map { ($0.id, $0) }) { first, _ in first }
        let pairs = form.allItems.flatMap { item in item.items.map { ($0.id, item.id) } }
        above = Dictionary(pairs) { first, _ in first }
    }

    mutating func open(_ items: [FormItem]) -> [FormItem] {
        var found: [FormItem] = []
        for item in items where isAsked(item) { found += [item] + open(item.items) }
        return found
    }

    /// Conditions that go round in a circle hold for nobody: the item counts as not asked.
    private mutating func isAsked(_ item: FormItem) -> Bool {
        if let known = decided[item.id] { return known }
        decided[item.id] = false
        let under = above[item.id].flatMap { all[$0] }
        let isOpen = (under.map { isAsked($0) } ?? true) && holds(item)
        decided[item.id] = isOpen
        return isOpen
    }

    private mutating func holds(_ item: FormItem) -> Bool {
        var results: [Bool] = []
        for condition in item.conditions { results.append(holds(condition)) }
        if results.isEmpty { return true }
        return item.join == .all ? results.allSatisfy(\.self) : results.contains(true)
    }

    private mutating func holds(_ condition: FormCondition) -> Bool {
        guard let question = all[condition.question] else { return false }
        let values = isAsked(question) ? question.values(of: answers[question.id]) : []
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
