import Testing

@testable import Domain

struct GoalTests {
    private let today = Day(number: 20_000)

    private func aGoal(_ status: GoalStatus) -> Goal {
        Goal(
            id: ID(trusted: "g"), subject: .family, lifeArea: .home,
            words: Words(trusted: "Sove"), status: status,
            said: Said(by: .account(ID(trusted: "a")), at: Instant(milliseconds: 0)))
    }

    @Test func `a proposed goal cannot be reached`() {
        var goal = aGoal(.proposed)
        #expect(throws: PlanFault.notActive) { try goal.reach(on: today) }
    }

    @Test func `a goal cannot be reached before it began`() {
        var goal = aGoal(.active(since: today))
        #expect(throws: PlanFault.beforeStart) { try goal.reach(on: today.adding(days: -1)) }
    }

    @Test func `a goal that was put away comes back`() throws {
        var goal = aGoal(.active(since: today))
        try goal.drop(on: today)
        #expect(throws: PlanFault.alreadySo) { try goal.drop(on: today) }
        try goal.activate(on: today)
        #expect(goal.status == .active(since: today))
    }

    @Test func `an active goal cannot be activated twice`() {
        var goal = aGoal(.active(since: today))
        #expect(throws: PlanFault.alreadySo) { try goal.activate(on: today) }
    }
}
