import Testing

@testable import Domain

struct SmallCellsTests {
    @Test func `counts of one to four are hidden, none and five are not`() {
        #expect(SafeCount(0) == .exactly(0))
        for count in 1...4 { #expect(SafeCount(count) == .hidden) }
        #expect(SafeCount(5) == .exactly(5))
    }

    @Test func `a single hidden cell cannot be computed from the total`() {
        let (cells, totals) = SmallCells.hidden([[3, 12, 7]])
        #expect(cells == [[.hidden, .exactly(12), .hidden]])
        #expect(totals == [.exactly(22)])
    }

    @Test func `where no other cell can be hidden, the total is`() {
        let (cells, totals) = SmallCells.hidden([[3, 0, 0]])
        #expect(cells == [[.hidden, .exactly(0), .exactly(0)]])
        #expect(totals == [.hidden])
    }

    /// Whatever is shown, a cell of 1 to 4 is never the only value that fits.
    @Test func `random rows never give a small cell away`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let row = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                Int.random(in: 0...12, using: &random)
            }
            let (cells, totals) = SmallCells.hidden([row])
            let hidden = cells[0].filter { $0 == .hidden }.count
            #expect(hidden != 1 || totals[0] == .hidden, "\(row)")
            for (cell, count) in zip(cells[0], row) where (1...4).contains(count) {
                #expect(cell == .hidden, "\(row)")
            }
        }
    }
}
