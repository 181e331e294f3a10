/// Which time an item of a part that is filled in several times is asked for.
///
/// The first time has the item's own name, so that answers from a form that was asked once stand
/// where they stood. Names from elsewhere hold no control characters, so no name is mistaken.
package struct Occurrence: Sendable, Hashable {
    private static let mark: Character = "\u{1F}"
    private static let oneMore = "+"

    /// Its name in the form as it was brought.
    package let item: ItemID
    /// Whether it is the question if there is one more of the part that has this name.
    package let isOneMore: Bool
    /// Which time of each part around it, the outermost first; from 1, without the last ones.
    package let times: [Int]

    package init(_ item: ItemID, isOneMore: Bool = false, times: [Int] = []) {
        self.item = item
        self.isOneMore = isOneMore
        self.times = times.reversed().drop { $0 == 1 }.reversed()
    }

    /// Reads a name.
    package init(_ id: ItemID) {
        guard id.isRepeated else {
            self.init(id, times: [])
            return
        }
        let parts = id.rawValue.split(separator: Occurrence.mark, omittingEmptySubsequences: false)
        self.init(
            ItemID(rawValue: String(parts[0])), isOneMore: parts.contains { $0 == Self.oneMore },
            times: parts.dropFirst().compactMap { Int($0) })
    }

    package var id: ItemID {
        if !isOneMore && times.isEmpty { return item }
        let parts = [item.rawValue] + (isOneMore ? [Self.oneMore] : []) + times.map(String.init)
        return ItemID(rawValue: parts.joined(separator: String(Self.mark)))
    }
}

extension ItemID {
    /// Whether it names something of a repeated part beyond its first time.
    package var isRepeated: Bool { rawValue.utf8.contains(0x1F) }

    /// As people and other programs read it: `child~2` for what a second time asks.
    package var readable: String { rawValue.replacing("\u{1F}", with: "~") }

    /// Whether it is this question, whichever time it is asked.
    package func isAsked(as item: ItemID) -> Bool {
        if self == item { return true }
        guard rawValue.utf8.count > item.rawValue.utf8.count, isRepeated else { return false }
        let occurrence = Occurrence(self)
        return occurrence.item == item && !occurrence.isOneMore
    }
}
