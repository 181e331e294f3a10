/// A plan that was agreed: its words as they stood, and who said yes when.
package struct PlanVersion: CaseItem, Equatable {
    package static let kind = ContentKind.agreement

    package let id: PlanVersionID
    package let number: Int
    package let madeOn: Day
    package let plan: PlanSnapshot
    package private(set) var agreements: [Agreement]
    package var edition: Int

    package init(
        id: PlanVersionID, number: Int, madeOn: Day, plan: PlanSnapshot,
        agreements: [Agreement], edition: Int = 1
    ) {
        self.id = id
        self.number = number
        self.madeOn = madeOn
        self.plan = plan
        self.agreements = agreements
        self.edition = edition
    }

    package var subject: Subject { .family }
    package var area: LifeArea? { nil }

    /// One member's yes.
    package struct Agreement: Codable, Sendable, Equatable {
        package let person: String
        package let on: String

        package init(person: PersonID, on day: Day) {
            self.person = person.text
            on = day.text
        }
    }

    /// The same version with only the lines that somebody may read.
    package func reading(_ mayRead: (PlanSnapshot.Line) -> Bool) -> PlanVersion {
        PlanVersion(
            id: id, number: number, madeOn: madeOn,
            plan: PlanSnapshot(lines: plan.lines.filter(mayRead)), agreements: agreements,
            edition: edition)
    }

    package func isAgreed(by person: PersonID) -> Bool {
        agreements.contains { $0.person == person.text }
    }

    /// Saying yes twice is saying yes once.
    package mutating func agree(_ person: PersonID, on day: Day) {
        if !isAgreed(by: person) { agreements.append(Agreement(person: person, on: day)) }
    }
}
