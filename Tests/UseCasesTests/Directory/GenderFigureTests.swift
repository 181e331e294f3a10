import Domain
import Testing

@testable import UseCases

struct GenderFigureTests {
    private func figures(_ change: (inout GenderCounts) -> Void) -> GenderFigures {
        var counts = GenderCounts()
        change(&counts)
        return GenderFigures(hiding: counts)
    }

    @Test func `a small group is hidden, and the next smallest with it`() {
        let rows = figures { $0.adults = [.woman: 30, .man: 20, .other: 2, .unsaid: 1] }.rows
        #expect(rows.map(\.adults) == [.exactly(30), .hidden, .hidden])
        #expect(rows.map(\.children) == [.exactly(0), .exactly(0), .exactly(0)])
    }

    @Test func `two that are seldom are counted as one`() {
        let rows = figures { $0.children = [.woman: 9, .man: 8, .other: 3, .unsaid: 4] }.rows
        #expect(rows.map(\.children) == [.exactly(9), .exactly(8), .exactly(7)])
    }

    @Test func `few who have not answered are hidden within their own group`() {
        let rows = figures {
            $0.asked = [.woman: 12, .man: 9]
            $0.answered = [.woman: 10, .man: 9]
        }.rows
        #expect(rows[0].asked == .exactly(12) && rows[0].answered == .hidden)
        #expect(rows[1].asked == .exactly(9) && rows[1].answered == .exactly(9))
    }

    @Test func `before anybody is counted it is told so`() {
        #expect(figures { _ in }.isEmpty)
        #expect(!figures { $0.adults = [.man: 1] }.isEmpty)
    }
}
