import Testing

@testable import Domain

struct PlanDifferenceTests {
    private func line(_ id: String, _ words: String) -> PlanSnapshot.Line {
        PlanSnapshot.Line(id: id, sort: .goal, words: words, status: "active")
    }

    @Test func `equal plans have no difference`() {
        let plan = PlanSnapshot(lines: [line("a", "Sove")])
        #expect(PlanDifference(from: plan, to: plan).changes.isEmpty)
    }

    @Test func `what is new, gone and changed is told apart`() {
        let old = PlanSnapshot(lines: [line("a", "Sove"), line("b", "Bo")])
        let new = PlanSnapshot(lines: [line("a", "Sove godt"), line("c", "Spille")])
        #expect(
            PlanDifference(from: old, to: new).changes == [
                .changed(from: line("a", "Sove"), to: line("a", "Sove godt")),
                .added(line("c", "Spille")), .removed(line("b", "Bo")),
            ])
    }
}
