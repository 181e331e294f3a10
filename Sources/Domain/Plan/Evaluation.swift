/// How a goal went, looked at together. The scale is that of goal attainment scaling
/// (Kiresuk and Sherman 1968): −2 much less than hoped, 0 as hoped, +2 much more.
package struct Evaluation: CaseItem, Equatable {
    package static let kind = ContentKind.plan

    package let id: EvaluationID
    package let goal: GoalID
    package let subject: Subject
    package let lifeArea: LifeArea
    package let on: Day
    package let attainment: Attainment
    package let words: Words?
    package let said: Said
    package var edition = 1

    package init(
        id: EvaluationID, goal: GoalID, subject: Subject, lifeArea: LifeArea, on day: Day,
        attainment: Attainment, words: Words?, said: Said
    ) {
        self.id = id
        self.goal = goal
        self.subject = subject
        self.lifeArea = lifeArea
        self.on = day
        self.attainment = attainment
        self.words = words
        self.said = said
    }

    package var area: LifeArea? { lifeArea }
    package var hangsOn: [String] { [goal.text] }
}

/// How much of a goal was reached.
package enum Attainment: Int, CaseIterable, Sendable {
    case muchLess = -2, less, asHoped, more, muchMore
}
