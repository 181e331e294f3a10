/// Which question of a form from elsewhere is which of a key.
package struct KeyMatching: Sendable, Hashable {
    /// The key's name of each question of the form; one without a name does not come along.
    package let names: [ItemID: ItemID]

    package init(_ names: [ItemID: ItemID]) { self.names = names }

    /// Every question is called as in the key.
    package init(sameNamesIn form: Form) {
        let pairs = form.allItems.filter(\.isQuestion).map { ($0.id, $0.id) }
        names = Dictionary(pairs) { first, _ in first }
    }

    /// What is most likely: the same names; else the numbers that the names end with; else the same
    /// order, where there are as many. Whoever brings the form sees it and can say otherwise.
    package init(guessedFrom form: Form, for key: Instrument) {
        let questions = form.allItems.filter(\.isQuestion).map(\.id)
        let items = key.items.map(\.id)
        let same = Self.pairs(questions, items) { $0 == $1 }
        let alike = Self.pairs(questions, items, by: Self.areAlike)
        if same.count == items.count {
            names = same
        } else if alike.count == items.count {
            names = alike
        } else if questions.count == items.count {
            names = Dictionary(zip(questions, items)) { first, _ in first }
        } else {
            names = same.count >= alike.count ? same : alike
        }
    }

    /// Each item of the key with the one question that fits; none where several do.
    private static func pairs(
        _ questions: [ItemID], _ items: [ItemID], by fits: (ItemID, ItemID) -> Bool
    ) -> [ItemID: ItemID] {
        let found = items.compactMap { item -> (ItemID, ItemID)? in
            let fitting = questions.filter { fits($0, item) }
            return fitting.count == 1 ? (fitting[0], item) : nil
        }
        return Dictionary(found) { first, _ in first }
    }

    /// `sdq_07` is like `7`, and `eq_vas` like `vas`.
    private static func areAlike(_ question: ItemID, _ item: ItemID) -> Bool {
        guard let number = Int(item.rawValue) else {
            let parts = question.rawValue.lowercased().split { !$0.isLetter && !$0.isNumber }
            return parts.contains { $0 == item.rawValue.lowercased() }
        }
        let digits = question.rawValue.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        return Int(String(digits)) == number
    }
}
