/// A question as counting sees it. Without a heading and codes, because keeping hold of those for
/// every question of every form takes longer than counting it.
struct Cell: Sendable, Equatable {
    let id: ItemID
    private let low: Int
    private let high: Int
    private let isReversed: Bool
    private let isCoded: Bool

    init(_ item: Item) {
        id = item.id
        low = item.range.lowerBound
        high = item.range.upperBound
        isReversed = item.reversed
        isCoded = item.isCoded
    }

    /// As `Item.points(for:)`; where the answer is a code, the item has to be asked.
    func points(for answer: Answer?, of item: @autoclosure () -> Item) -> Int? {
        guard case .value(let value)? = answer else {
            return isCoded ? item().points(for: answer) : nil
        }
        guard value >= low, value <= high else { return nil }
        return isReversed ? low + high - value : value
    }
}
