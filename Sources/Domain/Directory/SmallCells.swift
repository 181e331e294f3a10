/// A count that may be shown: exact when it is 0 or 5 and more, otherwise only "fewer than 5".
package enum SafeCount: Sendable, Hashable {
    case exactly(Int)
    case hidden

    /// The smallest count that is shown; facts: default "no cell below 5".
    package static let smallest = 5

    package init(_ count: Int) {
        self = count == 0 || count >= SafeCount.smallest ? .exactly(count) : .hidden
    }
}

/// Disclosure control for a table with row totals: cells of 1 to 4 are hidden, and where hiding
/// one cell would let it be computed from the total, the next smallest is hidden with it; where
/// there is none, the total is hidden.
package enum SmallCells {
    package static func hidden(
        _ rows: [[Int]]
    ) -> (cells: [[SafeCount]], rowTotals: [SafeCount]) {
        let hidden = rows.map(row)
        return (hidden.map(\.cells), hidden.map(\.total))
    }

    private static func row(_ counts: [Int]) -> (cells: [SafeCount], total: SafeCount) {
        var cells = counts.map(SafeCount.init)
        var total = SafeCount(counts.reduce(0, +))
        guard cells.contains(.hidden), total != .hidden else { return (cells, total) }
        let hiddenSum = zip(cells, counts).filter { $0.0 == .hidden }.map(\.1)
        if hiddenSum.count == 1 {
            let partner = counts.indices.filter { cells[$0] != .hidden && counts[$0] > 0 }
                .min { counts[$0] < counts[$1] }
            if let partner { cells[partner] = .hidden } else { total = .hidden }
        }
        return (cells, total)
    }
}
