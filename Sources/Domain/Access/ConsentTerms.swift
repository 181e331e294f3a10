/// What a consent covers, or how much of it somebody said yes to.
package struct ConsentTerms: Hashable, Sendable {
    /// The members it is about.
    package let persons: Set<PersonID>
    /// Whether it is also about what they have in common.
    package let wholeFamily: Bool
    package let areas: Set<LifeArea>
    /// The last day.
    package let until: Day

    package init(
        persons: Set<PersonID>, wholeFamily: Bool, areas: Set<LifeArea>, until: Day
    ) {
        self.persons = persons
        self.wholeFamily = wholeFamily
        self.areas = areas
        self.until = until
    }

    package var subject: Subject { wholeFamily ? .family : .members(persons) }

    /// The same until the day that was asked for, or when that is over a year on.
    package func renewed(on day: Day) -> ConsentTerms {
        with(until: until < day ? day.aYearOn : min(until, day.aYearOn))
    }

    package func with(until last: Day) -> ConsentTerms {
        ConsentTerms(persons: persons, wholeFamily: wholeFamily, areas: areas, until: last)
    }

    /// Whether it opens no more than the other, time aside.
    package func isWithin(_ other: ConsentTerms) -> Bool {
        persons.isSubset(of: other.persons) && areas.isSubset(of: other.areas)
            && (other.wholeFamily || !wholeFamily)
    }
}
