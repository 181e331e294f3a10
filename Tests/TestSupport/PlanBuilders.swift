import Domain

package func someSaid() -> Said { Said(by: .account(anID()), at: .testNow) }

package func aMatter(_ words: String = "At vi får spise middag sammen") -> Matter {
    Matter(id: anID(), subject: .family, words: Words(trusted: words), said: someSaid())
}

package func aNeed(
    _ words: String = "Fast sted å bo", about subject: Subject = .family,
    in area: LifeArea = .home, status: NeedStatus = .open, source: NeedSource = .written
) -> Need {
    Need(
        id: anID(), subject: subject, lifeArea: area, words: Words(trusted: words),
        weight: .much, source: source, status: status, said: someSaid())
}

package func aGoal(
    _ words: String = "En leilighet med tre soverom", about subject: Subject = .family,
    in area: LifeArea = .home, needs: Set<NeedID> = [], status: GoalStatus = .proposed
) -> Goal {
    Goal(
        id: anID(), subject: subject, lifeArea: area, words: Words(trusted: words),
        needs: needs, status: status, evaluateOn: .testToday.adding(days: 60),
        said: someSaid())
}

package func anAction(
    of goal: Goal, responsible: Responsible, due: Day? = nil, status: ActionStatus = .planned
) -> Action {
    Action(
        id: anID(), of: goal, words: Words(trusted: "Søke om kommunal bolig"),
        responsible: responsible, start: .testToday.adding(days: -30), due: due,
        status: status)
}

package func anEvaluation(of goal: Goal) -> Evaluation {
    Evaluation(
        id: anID(), goal: goal.id, subject: goal.subject, lifeArea: goal.lifeArea,
        on: .testToday, attainment: .muchLess, words: nil, said: someSaid())
}

package func aPlanVersion(number: Int = 1, agreedBy person: PersonID) -> PlanVersion {
    PlanVersion(
        id: anID(), number: number, madeOn: .testToday,
        plan: PlanSnapshot(lines: [
            PlanSnapshot.Line(
                id: "1", sort: .need, words: "Fast sted å bo", due: "2027-01-01",
                status: "open")
        ]),
        agreements: [PlanVersion.Agreement(person: person, on: .testToday)])
}
