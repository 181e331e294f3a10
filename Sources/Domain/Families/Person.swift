/// A member of a family: an adult or a child alike.
package struct Person: CaseItem, Equatable {
    package static let kind = ContentKind.identity

    package let id: PersonID
    package var name: Name
    package var born: Day
    package var gender: Gender
    package var nationalNumber: NationalNumber?
    package var edition: Int

    package init(
        id: PersonID, name: Name, born: Day, gender: Gender,
        nationalNumber: NationalNumber? = nil, edition: Int = 1
    ) {
        self.id = id
        self.name = name
        self.born = born
        self.gender = gender
        self.nationalNumber = nationalNumber
        self.edition = edition
    }

    package var subject: Subject { .person(id) }
    package var area: LifeArea? { nil }

    /// Whole years on a day.
    package func age(on day: Day) -> Int { born.years(until: day) }

    /// Of age from 18.
    package func isAdult(on day: Day) -> Bool { age(on: day) >= 18 }
}

/// As the person says; kept because it matters in reports.
package enum Gender: String, CaseIterable, Sendable {
    case woman, man, other, unsaid
}
