@testable import Domain

/// A mother and a father with responsibility, a child of nine, a young person of chosen age, and a
/// child for whom nobody is written down.
struct ConsentFamily {
    let today = Day(number: 20_778)
    let mother = PersonID(trusted: "mother")
    let father = PersonID(trusted: "father")
    let child = PersonID(trusted: "child")
    let teen = PersonID(trusted: "teen")
    let orphan = PersonID(trusted: "orphan")
    let school = Receiver.service(ServiceID(trusted: "school"))
    /// The young person's birth day, chosen by age today.
    var teenAge = 15

    var members: [Person] {
        [(mother, 40), (father, 41), (child, 9), (teen, teenAge), (orphan, 5)].map { id, age in
            Person(
                id: id, name: Name(trusted: id.text), born: born(age), gender: .unsaid)
        }
    }

    /// Whose birthday was ten days ago.
    private func born(_ age: Int) -> Day {
        let day = today.adding(days: -10)
        return Day(year: day.year - age, month: day.month, day: day.day) ?? day
    }

    func holders(on day: Day? = nil) -> ConsentHolders {
        let relations = [mother, father].flatMap { parent in
            [child, teen].map { other in
                Relation(
                    id: RelationID(trusted: parent.text + other.text), from: parent, to: other,
                    nature: .parentWithResponsibility)
            }
        }
        return ConsentHolders(
            members: members, relations: relations, ages: AgeTable.norwegian.on(today),
            on: day ?? today)
    }

    func terms(
        _ persons: PersonID..., areas: Set<LifeArea> = [.learning, .health],
        whole: Bool = false, days: Int = 100
    ) -> ConsentTerms {
        ConsentTerms(
            persons: Set(persons), wholeFamily: whole, areas: areas,
            until: today.adding(days: days))
    }

    func consent(
        _ terms: ConsentTerms, _ answers: (PersonID, ConsentAnswer.Decision)...,
        called name: String = "c", calledOff: Bool = false
    ) -> Consent {
        Consent(
            id: ConsentID(trusted: name), receiver: school, terms: terms,
            purpose: Words(trusted: "lekser"), asked: said(mother),
            from: today.adding(days: -10),
            answers: answers.map {
                ConsentAnswer(holder: $0.0, decision: $0.1, said: said($0.0))
            }, calledOff: calledOff ? said(mother) : nil)
    }

    func reach(_ consents: Consent..., on day: Day? = nil) -> ConsentReach {
        ConsentReach(of: consents, holders: holders(on: day), on: day ?? today)
    }

    private func said(_ person: PersonID) -> Said {
        Said(by: .person(person), at: Instant(milliseconds: 0))
    }
}
