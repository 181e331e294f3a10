import Testing

@testable import Domain

struct CoverageTests {
    private let said = Said(by: .account(ID(trusted: "a")), at: Instant(milliseconds: 0))
    private let day = Day(number: 20_000)

    private func aNeed(_ id: String, _ weight: NeedWeight = .much) -> Need {
        Need(
            id: ID(trusted: id), subject: .family, lifeArea: .home, words: Words(trusted: id),
            weight: weight, source: .written, said: said)
    }

    private func aGoal(_ id: String, for needs: [String], _ status: GoalStatus? = nil) -> Goal {
        Goal(
            id: ID(trusted: id), subject: .family, lifeArea: .home, words: Words(trusted: id),
            needs: Set(needs.map { ID(trusted: $0) }), status: status ?? .active(since: day),
            said: said)
    }

    private func anAction(_ goal: Goal, _ status: ActionStatus, by who: String = "x") -> Action {
        Action(
            id: ID(trusted: "\(goal.id.text)-\(who)-\(status)"), of: goal,
            words: Words(trusted: "help"), responsible: .service(ID(trusted: who)), start: day,
            status: status)
    }

    @Test func `the uncovered needs come first, the heaviest before the others`() {
        let goal = aGoal("g", for: ["covered"])
        let coverage = Coverage(
            needs: [aNeed("covered", .most), aNeed("light", .some), aNeed("heavy", .most)],
            goals: [goal], actions: [anAction(goal, .underway)])
        #expect(coverage.threads.map(\.need.id.text) == ["heavy", "light", "covered"])
        #expect(coverage.uncovered.map(\.id.text) == ["heavy", "light"])
    }

    @Test func `help that is done or dropped covers nothing`() {
        let goal = aGoal("g", for: ["n"])
        let coverage = Coverage(
            needs: [aNeed("n")], goals: [goal],
            actions: [anAction(goal, .done(on: day)), anAction(goal, .dropped(on: day))])
        #expect(coverage.threads.first?.state == .uncovered)
        #expect(coverage.threads.first?.crossings.map(\.state) == [.done])
    }

    @Test func `help towards a proposal covers nothing`() {
        let goal = aGoal("g", for: ["n"], .proposed)
        let coverage = Coverage(
            needs: [aNeed("n")], goals: [goal], actions: [anAction(goal, .underway)])
        #expect(coverage.uncovered.count == 1)
    }

    @Test func `help that is planned is not yet help that is under way`() {
        let goal = aGoal("g", for: ["n"])
        let coverage = Coverage(
            needs: [aNeed("n")], goals: [goal], actions: [anAction(goal, .planned)])
        #expect(coverage.threads.first?.state == .planned)
    }

    @Test func `a need that is met is no thread`() {
        var need = aNeed("n")
        need.status = .met(on: day)
        #expect(Coverage(needs: [need], goals: [], actions: []).threads.isEmpty)
    }

    @Test func `one helper is one knot for a need, as strong as the strongest action`() {
        let goal = aGoal("g", for: ["n"])
        let coverage = Coverage(
            needs: [aNeed("n")], goals: [goal],
            actions: [anAction(goal, .done(on: day)), anAction(goal, .underway)])
        #expect(coverage.threads.first?.crossings.count == 1)
        #expect(coverage.threads.first?.crossings.first?.state == .active)
    }
}
