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

    @Test func `what became of needs is told by area, and no cell can be computed from a total`() {
        let areas = figures {
            $0.openByArea = [.home: [.woman: 9], .mind: [.woman: 2], .health: [.woman: 12]]
            $0.metByArea = [.home: [.woman: 6, .man: 1]]
        }.areas
        let home = areas.first { $0.area == .home }
        #expect(home?.open.first == .hidden && home?.met.prefix(2) == [.exactly(6), .hidden])
        #expect(areas.first { $0.area == .mind }?.open.first == .hidden)
        #expect(areas.first { $0.area == .health }?.open.first == .exactly(12))
    }

    @Test func `before anybody is counted it is told so`() {
        #expect(figures { _ in }.isEmpty)
        #expect(!figures { $0.adults = [.man: 1] }.isEmpty)
    }
}
