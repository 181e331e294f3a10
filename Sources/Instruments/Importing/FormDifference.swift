/// In what a questionnaire differs from the one that it is to replace, line by line.
package struct FormDifference: Sendable, Equatable {
    package let added: [FormItem]
    package let gone: [FormItem]
    /// As they are now.
    package let changed: [FormItem]
    /// The title, what stands above the questions, the edition or the language.
    package let isHeadChanged: Bool
    /// The same lines in another order, or under other headings.
    package let isMoved: Bool

    package init(from old: Form, to new: Form) {
        let before = Dictionary(old.allItems.map { ($0.id, $0.alone) }) { first, _ in first }
        let after = new.allItems
        let names = Set(after.map(\.id))
        added = after.filter { before[$0.id] == nil }
        gone = old.allItems.filter { !names.contains($0.id) }
        changed = after.filter { item in before[item.id].map { $0 != item.alone } ?? false }
        isHeadChanged =
            old.title != new.title || old.introduction != new.introduction
            || old.version != new.version || old.language != new.language
        let kept = old.allItems.map(\.id).filter(names.contains)
        let order = after.map(\.id).filter { before[$0] != nil }
        isMoved = kept != order || (added.isEmpty && gone.isEmpty && old.itemAbove != new.itemAbove)
    }

    /// Nothing that anybody would see is another.
    package var isNothing: Bool {
        added.isEmpty && gone.isEmpty && changed.isEmpty && !isHeadChanged && !isMoved
    }
}

extension FormItem {
    /// Without what stands under it.
    fileprivate var alone: FormItem {
        var item = self
        item.items = []
        return item
    }
}
