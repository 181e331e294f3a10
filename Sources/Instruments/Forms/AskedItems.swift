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
        return FormGate(form: form, answers: answers, isAll: true).open(form.items)
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
