/// A form from elsewhere made the words of a key: its questions under the key's names, and all that
/// would count otherwise than the key does left out and told.
package struct WordsForKey: Sendable, Equatable {
    package let form: Form
    package let leftOut: [ImportFault]
    /// Questions of the key that two questions of the form claim to be.
    package let faults: [ImportFault]

    package init(_ form: Form, for key: Instrument, by matching: KeyMatching) {
        var making = Making(matching: matching, taken: Set(key.items.map(\.id)))
        making.taken.formUnion(form.allItems.filter { !$0.isQuestion }.map(\.id))
        let items = making.lines(form.items)
        self.form = form.with(items: items)
        leftOut = making.leftOut
        faults = Self.twice(items)
    }

    private static func twice(_ items: [FormItem]) -> [ImportFault] {
        var seen: Set<ItemID> = []
        return FormItem.withAllBelow(items).filter(\.isQuestion).compactMap { item in
            seen.insert(item.id).inserted
                ? nil : ImportFault(.twice(item.id.rawValue), item: item.id, path: "")
        }
    }
}

/// Why something of a form does not come along where a key counts its answers.
package enum KeyLeavesOut: String, Sendable, CaseIterable {
    /// The key does not ask it.
    case question
    /// Everybody is asked everything the key counts.
    case conditions
    case required, initial, length
    /// An answer in other words than those to choose from has no points.
    case ownAnswer
    /// A box for own words, which stands only where the key has one.
    case ownWords
    case repeats
}

private struct Making {
    let matching: KeyMatching
    /// Names that no heading may have.
    var taken: Set<ItemID>
    private(set) var leftOut: [ImportFault] = []

    init(matching: KeyMatching, taken: Set<ItemID>) {
        self.matching = matching
        self.taken = taken
    }

    mutating func lines(_ items: [FormItem]) -> [FormItem] {
        items.flatMap { item -> [FormItem] in
            let below = lines(item.items)
            guard item.isQuestion else { return [heading(item, below)].compactMap(\.self) }
            guard let name = matching.names[item.id] else {
                tell(.question, item)
                return below
            }
            return [question(item, called: name, below)]
        }
    }

    /// Nil for a heading over nothing that is left.
    private mutating func heading(_ item: FormItem, _ below: [FormItem]) -> FormItem? {
        if item.kind == .group, below.isEmpty { return nil }
        var line = FormItem(free(item.id), item.kind, item.wording)
        line.prefix = item.prefix
        line.items = below
        if !item.conditions.isEmpty { tell(.conditions, item) }
        if item.repeats { tell(.repeats, item) }
        return line
    }

    private mutating func free(_ id: ItemID) -> ItemID {
        guard matching.names.values.contains(id) else { return id }
        var name = ItemID(rawValue: "heading-\(id.rawValue)")
        while !taken.insert(name).inserted { name = ItemID(rawValue: name.rawValue + "-") }
        return name
    }

    private mutating func question(
        _ item: FormItem, called name: ItemID, _ below: [FormItem]
    ) -> FormItem {
        let found: [(KeyLeavesOut, Bool)] = [
            (.conditions, !item.conditions.isEmpty), (.required, item.isRequired),
            (.initial, !item.initial.isEmpty || item.options.contains(where: \.isInitial)),
            (.length, item.maxLength != nil), (.ownAnswer, item.kind == .openChoice),
            (.ownWords, item.invitesWords),
        ]
        for (what, isThere) in found where isThere { tell(what, item) }
        var question = FormItem(name, item.kind == .openChoice ? .choice : item.kind, item.wording)
        question.prefix = item.prefix
        question.repeats = item.repeats
        question.options = item.options.map { option in
            var option = option
            option.isInitial = false
            return option
        }
        question.optionList = item.optionList
        (question.lowest, question.highest) = (item.lowest, item.highest)
        question.items = below
        return question
    }

    private mutating func tell(_ what: KeyLeavesOut, _ item: FormItem) {
        leftOut.append(ImportFault(.keyLeavesOut(what), item: item.id, path: ""))
    }
}
