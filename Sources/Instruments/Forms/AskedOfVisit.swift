extension Form {
    /// The items that are asked whatever is answered to the questions that are not among these:
    /// those that hang on nothing, and those whose conditions these answers alone settle. For who
    /// may not learn of other answers, what is asked must not tell of them either.
    package func asked(settledBy answers: Answers) -> [FormItem] {
        if !hangs { return allItems }
        let form = unfolded(after: answers)
        return FormGate(form: form, answers: answers, isAll: false).open(form.items)
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
